import { sql } from 'drizzle-orm';
import type { Transaction } from '../index';

const lead = 'martina.muster@example.org';
const colleague = 'bernd.beispiel@example.org';
const abroad = 'anna.przyklad@example.org';

/**
 * Gives follow-ups to accounts: of our own every second is the colleague's and every fifth the office's, and one in
 * her own partnership is the representative's; whoever leads asks the partners for theirs.
 */
export async function fillAssignees(tx: Transaction, users: Map<string, string>) {
	const id = (email: string) => sql`${users.get(email)}::uuid`;
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
}
