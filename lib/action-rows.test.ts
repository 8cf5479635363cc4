import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db';
import { asActor, partnership, territory, visit } from '@/db/demo/builders';
import { makeUser, openTestOffice, signInAs } from '@/lib/auth/auth-test-world';
import { performEach } from './action';
import type { CurrentUser } from './auth/session';
import { confirmVisit } from './visits/visit-state-commands';

let close: () => Promise<void>;
let staff: CurrentUser;
let ids: string[];

beforeAll(async () => {
	close = await openTestOffice();
	staff = await signInAs((await makeUser('staff')).id);
	ids = await asActor(db(), 'Aufbau', async (tx) => {
		const { id } = await partnership(tx);
		const stops = [{ territoryId: (await territory(tx)).id }];
		const planned = { ...{ startsOn: '2999-10-16', endsOn: '2999-10-18' }, partnershipIds: [id], stops };
		const made = [];
		for (const title of ['Eins', 'Zwei', 'Drei']) made.push((await visit(tx, { ...planned, title })).id);
		return made;
	});
});
afterAll(() => close());

const confirm = (rows: string[], key: string = crypto.randomUUID()) =>
	performEach(
		staff,
		key,
		confirmVisit,
		rows.map((id) => ({ id, version: 1 })),
	);

it('says of a row that somebody changed meanwhile who did and when, and does the others', async () => {
	const [first = '', second = '', third = ''] = ids;
	await asActor(db(), 'Kollegin Muster', (tx) =>
		tx.execute(sql`update visits set host = 'inzwischen' where id = ${second}`),
	);
	const key = crypto.randomUUID();
	const { results } = await confirm([first, second, third], key);
	const changed = { name: 'Kollegin Muster', self: false, at: expect.stringMatching(/^\d{4}-/) };
	expect(results).toEqual([
		{ id: first },
		{ id: second, failure: { code: 'conflict', message: 'errors.conflict', changed } },
		{ id: third },
	]);
	expect((await confirm([first], key)).results).toEqual([{ id: first }]);
	const [again] = (await confirm([first])).results;
	expect(again?.failure).toMatchObject({ code: 'conflict', changed: { name: staff.name, self: true } });
});
