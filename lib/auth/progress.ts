import 'server-only';
import { cookies } from 'next/headers';
import { cookieOptions, progressCookie, progressSeconds } from './cookies';
import { seal, unseal } from './secrets';

/** A sign-in under way: what was typed, and whose password was right and code is still missing. */
export type Progress = { email: string; name?: string; office?: string; owes?: string; until?: number };

const purpose = 'sign-in progress';

/** The sign-in under way in this browser, if it was touched within ten minutes. */
export async function readProgress(): Promise<Progress | null> {
	const text = unseal((await cookies()).get(progressCookie())?.value, purpose);
	const progress = text ? (JSON.parse(text) as Progress) : null;
	return progress && (progress.until ?? 0) > Date.now() ? progress : null;
}

export async function keepProgress(progress: Progress): Promise<void> {
	const until = Date.now() + progressSeconds * 1000;
	const value = seal(JSON.stringify({ ...progress, until }), purpose);
	(await cookies()).set(progressCookie(), value, cookieOptions(progressSeconds));
}

export async function forgetProgress(): Promise<void> {
	(await cookies()).set(progressCookie(), '', cookieOptions(0));
}
