import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, person, visit } from '@/db/demo/builders';
import { people } from '@/db/schema/people';
import { visitPartnerships, visitStops, visits } from '@/db/schema/visits';
import type { Role } from '@/lib/auth/permissions';
import { linesOf } from '@/lib/history/history-words';
import { historyNames } from '@/lib/register/history-names';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { loadHistoryParams } from './history-params';
import { lastChangeOf, recordHistory, wholeHistory } from './history-queries';
import { wording } from './history-test-words';

let world: VisitWorld;
let visitId: string;

beforeAll(async () => {
	world = await visitWorld();
	visitId = (await asActor(world.db, 'Aufbau', (tx) => visit(tx, { partnershipIds: [world.own] }))).id;
});

afterAll(() => world.end());

const write = (work: Parameters<VisitWorld['as']>[1]) => world.as('staff', work);

const linesFor = (role: Role, table: string, id: string, before?: number) =>
	world.as(role, async (ctx) => {
		const { groups, next } = await recordHistory(ctx, table, id, { before, limit: 2 });
		const { known, names } = await historyNames(ctx, groups, 'de');
		const words = { ...(await wording('de')), names };
		return { lines: groups.map((group) => linesOf(group, known, words).map((line) => line.text)), next };
	});

describe('the history of a record', () => {
	it('tells who changed it or a part of it last', async () => {
		const { id } = await asActor(world.db, 'Aufbau', (tx) => visit(tx, { partnershipIds: [world.own] }));
		await write(({ tx }) => tx.insert(visitStops).values({ visitId: id, territoryId: world.emilia }));
		const last = await world.as('representative', (ctx) => lastChangeOf(ctx, id));
		expect(last).toEqual({ name: 'A. Muster', at: expect.stringMatching(/^\d{4}-.*Z$/), self: false });
	});

	it('names what its ids stand for, as far as the reader may see it', async () => {
		await write(({ tx }) => tx.insert(visitPartnerships).values({ visitId, partnershipId: world.foreign }));
		expect((await linesFor('reader', 'visits', visitId)).lines[0]).toEqual([
			'Partnerschaften: Jalisco hinzugefügt',
		]);
		const [seen] = (await linesFor('representative', 'visits', visitId)).lines;
		expect(seen).toEqual([
			'Partnerschaften: nicht mehr vorhandener oder nicht freigegebener Eintrag hinzugefügt',
		]);
	});

	it('still names what was deleted since', async () => {
		const { id, personId } = await asActor(world.db, 'Aufbau', async (tx) => ({
			id: (await organisation(tx, { name: 'Amt für Vergangenes' })).id,
			personId: (await person(tx, {})).id,
		}));
		await write(({ tx }) =>
			tx.execute(
				sql`insert into appointments (person_id, organisation_id, function) values (${personId}, ${id}, 'Rat')`,
			),
		);
		await write(({ tx }) => tx.execute(sql`delete from appointments where person_id = ${personId}`));
		await write(({ tx }) => tx.execute(sql`delete from organisations where id = ${id}`));
		const { lines } = await linesFor('reader', 'people', personId);
		expect(lines[0]).toEqual([
			'Amt: Rat, Amt für Vergangenes hinzugefügt',
			'Amt: Rat, Amt für Vergangenes entfernt',
		]);
	});

	it('goes back page by page without losing or repeating an act', async () => {
		const personId = (await asActor(world.db, 'Aufbau', (tx) => person(tx, { phone: '0' }))).id;
		for (const phone of ['1', '2', '3', '4']) {
			await write(async ({ tx }) => {
				await tx.execute(sql`select set_config('jumelage.action', ${`step ${phone}`}, true)`);
				await tx.update(people).set({ phone }).where(eq(people.id, personId));
			});
		}
		const seen: string[][] = [];
		let before: number | undefined;
		do {
			const page = await linesFor('reader', 'people', personId, before);
			seen.push(...page.lines);
			before = page.next ?? undefined;
		} while (before);
		expect(seen).toEqual([
			['Telefon „3“ → „4“'],
			['Telefon „2“ → „3“'],
			['Telefon „1“ → „2“'],
			['Telefon „0“ → „1“'],
			['Person: angelegt'],
		]);
	});
});

describe('the whole history', () => {
	const whole = (role: Role, search: Record<string, string>) =>
		world.as(role, async (ctx) => wholeHistory(ctx, loadHistoryParams(new URLSearchParams(search))));

	it.each(['reader', 'representative', 'staff', 'manager'] as const)('is not for a %s', async (role) => {
		await expect(whole(role, {})).rejects.toMatchObject({ code: 'forbidden' });
	});

	it('can be narrowed by table and period', async () => {
		await write(({ tx }) => tx.update(visits).set({ host: 'Staatskanzlei' }).where(eq(visits.id, visitId)));
		const { groups } = await whole('admin', { table: 'visits' });
		expect(new Set(groups.map((group) => group.subjectTable))).toEqual(new Set(['visits']));
		expect((await whole('admin', { to: '2000-01-01' })).groups).toEqual([]);
		expect((await whole('admin', { from: '2000-01-01' })).groups.length).toBeGreaterThan(0);
		expect((await whole('admin', { actor: crypto.randomUUID() })).groups).toEqual([]);
	});
});
