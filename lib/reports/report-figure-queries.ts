import 'server-only';
import { createHash } from 'node:crypto';
import type { OfficeContext } from '@/lib/context';
import { anniversariesOf } from './anniversary-queries';
import { quietSince } from './quiet-queries';
import { quotedWithin } from './quoted-queries';
import type { CountedTrips, FrozenAnniversaries, FrozenQuiet } from './report';
import type { TripScope } from './trip-links';
import { countTrips, uncountedVisits } from './trip-queries';

/** The trips of the scope as they are counted now. */
export async function tripsNow(ctx: OfficeContext, scope: TripScope): Promise<CountedTrips> {
	const [counted, uncounted, quoted] = await Promise.all([
		countTrips(ctx, scope),
		uncountedVisits(ctx, scope),
		quotedWithin(ctx, scope),
	]);
	return { kind: 'trips', government: scope.government, ...counted, uncounted, quoted };
}

const inOneOrder = (kinds: string[]) => [...new Set(kinds)].sort();

/** The anniversaries of the years as the ledgers tell them now. */
export async function anniversariesNow(
	ctx: OfficeContext,
	{ from, to, kinds }: { from: number; to: number; kinds: string[] },
): Promise<FrozenAnniversaries> {
	return {
		kind: 'anniversaries',
		kinds: inOneOrder(kinds),
		...(await anniversariesOf(ctx, { from, to }, kinds)),
	};
}

/** Which partnerships had no visit in the last so many months, as of today. */
export async function quietNow(
	ctx: OfficeContext,
	{ months, kinds }: { months: number; kinds: string[] },
): Promise<FrozenQuiet> {
	return { kind: 'quiet', kinds: inOneOrder(kinds), months, lines: await quietSince(ctx, { months, kinds }) };
}

const inOrder = (_: string, value: unknown) =>
	value && typeof value === 'object' && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

/** A short mark that is the same only for the same figures of the same visits, whatever the order of their keys. */
export const markOf = (figures: CountedTrips | FrozenAnniversaries | FrozenQuiet): string =>
	createHash('sha256').update(JSON.stringify(figures, inOrder)).digest('base64url');
