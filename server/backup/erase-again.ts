import type { Client } from 'pg';
import type { Erasures } from '@/db/erasures';
import { transactionOver } from '@/db/office-session';
import type { CurrentUser } from '@/lib/auth/session';
import { today } from '@/lib/dates';
import { allowServerOnly } from '@/server/server-only-allowed';

const nobody = '00000000-0000-0000-0000-000000000000';

/** Who did it, as the history tells; of the role that may see all. */
const restorer: CurrentUser = {
	...{ id: nobody, name: 'Wiederherstellung', email: '', locale: 'de', sessionId: nobody },
	...{ role: 'admin', partnershipIds: [] },
};

/**
 * Anonymises and erases, in the transaction that `client` has begun, those of the list that the backup brought back.
 * Hands back how many, and which texts of today still name them.
 */
export async function eraseAgain(client: Client, { people, rounds }: Erasures) {
	const left = async (table: string, ids: string[], more = '') => {
		const { rows } = await client.query<{ id: string }>(
			`select id from ${table} where id = any($1::uuid[]) ${more} order by id`,
			[ids],
		);
		return rows.map(({ id }) => id);
	};
	allowServerOnly();
	const [{ anonymise }, { erasePersonAgain }] = await Promise.all([
		import('@/lib/exchanges/placements/placement-anonymise-commands'),
		import('@/lib/people/person-erase-again-commands'),
	]);
	const tx = transactionOver(client);
	const ctx = { tx, db: tx, user: restorer, today: today() };
	const anonymised = await left('exchange_rounds', rounds, 'and anonymised_at is null');
	const back = await left('people', people);
	for (const id of anonymised) await anonymise(ctx, id);
	const texts: string[] = [];
	for (const id of await left('people', people)) texts.push(...(await erasePersonAgain(ctx, id)));
	return { people: back.length, rounds: anonymised.length, texts: [...new Set(texts)] };
}
