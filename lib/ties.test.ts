import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/db';
import { fillDemo } from '@/db/demo/fill';
import { createTestDatabase } from '@/db/test-database';
import { deleteProgramme } from '@/lib/exchanges/programmes/programme-commands';
import { deleteAgreement } from './agreements/agreement-commands';
import type { Role } from './auth/permissions';
import type { CommandContext } from './context';
import { nounList } from './nouns';
import { deleteOrganisation } from './organisations/organisation-commands';
import { deletePartnership } from './partnerships/partnership-commands';
import { deletePerson } from './people/person-commands';
import { deleteTerritory } from './territories/territory-commands';
import { isTaken } from './test-offers';
import { keysTo, tiesTo } from './ties';
import { deleteVisit } from './visits/visit-commands';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: postgres.Sql;
let office: ReturnType<typeof openDatabase>;
beforeAll(async () => {
	database = await createTestDatabase();
	client = postgres(database.url, { max: 1, onnotice: () => {} });
	office = openDatabase(database.url);
	await fillDemo({
		databaseUrl: database.url,
		hashPassword: async (password) => password,
		today: '2026-11-22',
	});
});
afterAll(async () => {
	await Promise.all([client.end(), office.close()]);
	await database.drop();
});

const words = (language: string) =>
	JSON.parse(readFileSync(`messages/${language}/common.json`, 'utf8')).ties.rows as string;

const deletable = nounList.flatMap((noun) => (noun.deletable ? [noun.table] : []));

describe('what names a record', () => {
	it.each(deletable)('%s: has words in both languages for every table that may', async (table) => {
		for (const language of ['de', 'en']) {
			const wordless = (await keysTo(office.db, table)).filter(
				(key) => !words(language).includes(`${key.table} {{rows, plural,`),
			);
			expect(wordless, `messages/${language}/common.json: each needs its words in ties.rows`).toEqual([]);
		}
	});

	it('is told unless it is worked out or a link of its own', async () => {
		const tables = async (to: string) => (await keysTo(office.db, to)).map(({ table }) => table);
		const ofTerritories = await tables('territories');
		expect(ofTerritories).toEqual(expect.arrayContaining(['territory_names', 'partnership_parties']));
		expect(ofTerritories).not.toContain('territory_ancestors');
		const ofPartnerships = await tables('partnerships');
		expect(ofPartnerships).toEqual(expect.arrayContaining(['user_partnerships', 'visit_partnerships']));
		expect(ofPartnerships).not.toContain('partnership_topics');
	});

	const commands = {
		agreements: deleteAgreement,
		exchange_programmes: deleteProgramme,
		organisations: deleteOrganisation,
		partnerships: deletePartnership,
		people: deletePerson,
		territories: deleteTerritory,
		visits: deleteVisit,
	};

	it.each(Object.keys(commands) as (keyof typeof commands)[])(
		'%s: deleting is offered exactly where it is taken',
		async (table) => {
			const { db } = office;
			const as = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>): Promise<T> =>
				db.transaction(async (tx) => {
					const user = { id: crypto.randomUUID(), name: 'Test', email: '', role, locale: 'de' };
					await tx.execute(`select set_config('jumelage.actor_name', 'Test', true)`);
					return work({
						...{ tx, db: tx, today: '2026-11-22' },
						user: { ...user, sessionId: '', partnershipIds: [] },
					});
				});
			const rows = await client<{ id: string; version: number }[]>`
				select id, version from ${client(table)} order by md5(id::text) limit 25`;
			const offered = { yes: 0, no: 0 };
			for (const row of rows) {
				const { blocking } = await tiesTo({ db }, table, row.id);
				const is = await isTaken(as, 'admin', 'records.delete', (ctx) => commands[table](ctx, { ...row }));
				expect({ id: row.id, blocking, is }).toEqual({ id: row.id, blocking, is: blocking.length === 0 });
				offered[is ? 'yes' : 'no'] += 1;
			}
			expect(offered.yes + offered.no).toBeGreaterThan(0);
		},
	);
});
