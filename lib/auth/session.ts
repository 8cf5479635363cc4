import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { noteOutage } from '@/db/request-outage';
import { noteUser } from '../request-facts';
import { sessionCookie } from './cookies';
import type { Role } from './permissions';
import { sessionHolder } from './session-rows';
import { readSessionToken } from './session-token';

export type CurrentUser = {
	id: string;
	name: string;
	email: string;
	role: Role;
	locale: string;
	sessionId: string;
	/** A representative's own partnerships; empty for the other roles. */
	partnershipIds: string[];
};

/** Who is asking, read from the database once per request; null when nobody is signed in any more. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
	const sid = await readSessionToken((await cookies()).get(sessionCookie())?.value);
	const user = sid ? await inTime(sessionHolder(sid)) : null;
	if (user) noteUser(user.id);
	return user;
});

/** Every request of the office begins here; where no connection comes free, it ends here too, with 503. */
class DatabaseBusy extends Error {
	readonly code = '53300';
	readonly digest = 'JUMELAGE_OUTAGE';
}

const patience = 1_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			const busy = new DatabaseBusy('no connection came free');
			noteOutage(busy);
			reject(busy);
		}, patience);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Who is asking; anybody else is sent to sign in, and from there back to `next`. */
export async function requireUser(locale: string, next?: string): Promise<CurrentUser> {
	const user = await currentUser();
	if (user) return user;
	redirect(`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`);
}
