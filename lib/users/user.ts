import { type Role, roles } from '@/lib/auth/permissions';

export { type Role, roles };

export const userStates = ['active', 'invited', 'disabled'] as const;
export type UserState = (typeof userStates)[number];

/** A browser's name for people who look for their own device, from what the browser says of itself. */
export function deviceName(userAgent: string | null): { browser: string | null; system: string | null } {
	const find = (names: [string, RegExp][]) =>
		names.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? null;
	return {
		browser: find([
			['Edge', /Edg(e|A|iOS)?\//],
			['Opera', /OPR\//],
			['Firefox', /(Firefox|FxiOS)\//],
			['Chrome', /(Chrome|CriOS|Chromium)\//],
			['Safari', /Version\/.*Safari\//],
		]),
		system: find([
			['iPhone', /iPhone/],
			['iPad', /iPad/],
			['Android', /Android/],
			['Windows', /Windows/],
			['macOS', /Mac OS X/],
			['Linux', /Linux|X11/],
		]),
	};
}
