import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { people } from '@/db/schema/people';
import { visiblePeople } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import type { RetentionDue } from './person';
import { retentionDue } from './person-list';

/** The person, if there and `user` may see it; `lock` holds it until the transaction ends. */
export const findPerson = cache(readPerson);

async function readPerson({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const query = db
		.select({
			id: people.id,
			version: people.version,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			salutation: people.salutation,
			languages: people.languages,
			email: people.email,
			phone: people.phone,
			notes: people.notes,
			legalBasis: people.legalBasis,
			retainUntil: people.retainUntil,
		})
		.from(people)
		.where(and(eq(people.id, id), visiblePeople(user)));
	const [found] = await (options.lock ? query.for('update') : query);
	return found;
}

export type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** How many people that `user` may see have a retention date that passed, or passes within three months. */
export async function countRetention({ db, user, today }: OfficeContext) {
	const counted = (which: RetentionDue) =>
		sql<number>`count(*) filter (where ${retentionDue(which, today)})::int`;
	const [found] = await db
		.select({ passed: counted('passed'), soon: counted('soon') })
		.from(people)
		.where(visiblePeople(user));
	return found ?? { passed: 0, soon: 0 };
}
