import { sql } from 'drizzle-orm';
import type { DemoOffice, Filler } from './demo-office';

const lead = 'martina.muster@example.org';
const colleague = 'bernd.beispiel@example.org';
const abroad = 'anna.przyklad@example.org';

/** Promised are what is due, and perhaps done, so many days from today. */
export const promisesOf = <P extends { due: number; done?: number }>(
	promises: P[] | undefined,
	{ day }: DemoOffice,
) =>
	promises?.map(({ due, done, ...promise }) => ({
		...promise,
		dueOn: day(due),
		doneOn: done === undefined ? null : day(done),
	}));

/**
 * Gives follow-ups to accounts: of our own every second is the colleague's and every fifth the office's, and one in
 * her own partnership is the representative's; whoever leads asks the partners for theirs.
 */
export const fillAssignees: Filler = async (tx, { ids }) => {
	const id = (email: string) => sql`${ids('user').of(email)}::uuid`;
	await tx.execute(sql`
		update follow_ups set assignee_id = case
			when follow_ups.owner = 'theirs' then ${id(lead)}
			when numbered.line % 5 = 0 then null
			when numbered.line % 2 = 0 then ${id(colleague)}
			else ${id(lead)} end
		from (select f.id, row_number() over (partition by f.owner order by f.due_on, f.text) as line from follow_ups f) numbered
		where numbered.id = follow_ups.id`);
	await tx.execute(sql`
		update follow_ups set assignee_id = ${id(abroad)} where id = any(array(
			select f.id from follow_ups f join visit_partnerships vp on vp.visit_id = f.visit_id
			join partnerships p on p.id = vp.partnership_id and p.slug = 'wielkopolska'
			where f.owner = 'ours' and f.done_on is null order by f.due_on, f.text limit 2))`);
};
