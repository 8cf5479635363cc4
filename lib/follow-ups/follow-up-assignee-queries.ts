import 'server-only';
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { followUps } from '@/db/schema/follow-ups';
import { partnerships } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { visits } from '@/db/schema/visits';
import { may, roles, scopeOf } from '@/lib/auth/permissions';
import { visibleFollowUps } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { CommandContext, OfficeContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import { alphabetical } from '@/lib/list-query';
import { holdsWords } from '@/lib/words';
import type { FollowUpSubject } from './follow-up-input';

/** The roles that write to records in this reach: all of them, or their own. */
export const writing = (scope: 'all' | 'own') =>
	roles.filter((role) => scopeOf({ role, partnershipIds: [] }, 'visits.write') === scope);

/** The partnerships that a record belongs to. */
function partnershipsOf(subject: FollowUpSubject): SQL {
	if ('visitId' in subject)
		return sql`(select partnership_id from visit_partnerships where visit_id = ${subject.visitId}::uuid)`;
	if ('agreementId' in subject)
		return sql`(select partnership_id from agreement_partnerships where agreement_id = ${subject.agreementId}::uuid)`;
	return sql`(${subject.partnershipId}::uuid)`;
}

/** Active accounts that may see to a promise of this record: they write there. */
const mayTake = (subject: FollowUpSubject) =>
	and(
		eq(users.active, true),
		or(
			inArray(users.role, writing('all')),
			and(
				inArray(users.role, writing('own')),
				sql`exists (select from user_partnerships up where up.user_id = users.id
					and up.partnership_id in ${partnershipsOf(subject)})`,
			),
		),
	);

/**
 * Who may be assigned a promise of this record, by name. Somebody who sees own partnerships only chooses among these
 * partnerships' people: who looks after them and who represents them.
 */
export function assigneesOf({ db, user }: OfficeContext, subject: FollowUpSubject) {
	const near =
		scopeOf(user, 'office.read') === 'all'
			? undefined
			: or(
					inArray(users.role, writing('own')),
					sql`users.id in (select unnest(array[p.lead_user_id, p.deputy_user_id]) from partnerships p
						where p.id in ${partnershipsOf(subject)})`,
				);
	return db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(and(mayTake(subject), near))
		.orderBy(alphabetical(users.name), users.id);
}

/** Who may be assigned promises at all, and whose name holds what was typed; of one's own partnerships as above. */
export async function searchAssignees({ db, user }: OfficeContext, q: string): Promise<ChoiceFound[]> {
	if (!may(user, 'visits.write')) return [];
	const own = sql`(select partnership_id from user_partnerships where user_id = ${user.id})`;
	const near =
		scopeOf(user, 'office.read') === 'all'
			? undefined
			: sql`(users.id in (select unnest(array[p.lead_user_id, p.deputy_user_id]) from partnerships p where p.id in ${own})
				or users.id in (select up.user_id from user_partnerships up where up.partnership_id in ${own}))`;
	const found = await db
		.select({ id: users.id, label: users.name })
		.from(users)
		.where(and(eq(users.active, true), inArray(users.role, [...writing('all'), ...writing('own')]), near))
		.orderBy(alphabetical(users.name), users.id);
	return found.filter(({ label }) => holdsWords(label, q)).slice(0, 20);
}

/** Whether the account may see to a promise of this record; held as it is until the transaction ends. */
export async function canTake({ tx }: CommandContext, id: string, subject: FollowUpSubject) {
	const found = await tx
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.id, id), mayTake(subject)))
		.for('share');
	return found.length > 0;
}

/** Throws InvalidInputError unless the account may see to a promise of this record. */
export async function requireAssignee(ctx: CommandContext, id: string, subject: FollowUpSubject) {
	if (!(await canTake(ctx, id, subject))) throw new InvalidInputError({ assigneeId: 'errors.chooseOne' });
}

/** Everybody who has been assigned a promise that the user may see, for the filter of the list. */
export function assigneesNamed({ db, user }: OfficeContext) {
	return db
		.selectDistinct({ value: users.id, label: users.name, order: alphabetical(users.name) })
		.from(followUps)
		.innerJoin(users, eq(users.id, followUps.assigneeId))
		.leftJoin(visits, eq(visits.id, followUps.visitId))
		.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
		.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
		.where(visibleFollowUps(user))
		.orderBy(alphabetical(users.name), users.id);
}

/** How many open promises an account has been assigned. */
export const countAssigned = ({ db }: Pick<OfficeContext, 'db'>, userId: string) =>
	db.$count(followUps, and(eq(followUps.assigneeId, userId), isNull(followUps.doneOn)));
