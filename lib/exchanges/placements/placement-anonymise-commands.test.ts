import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { anonymiseRound, previewAnonymising } from './placement-anonymise-commands';
import { deletePlacement } from './placement-commands';
import { listOfRound } from './placement-queries';
import { type PlacementWorld, placementWorld } from './placement-test-world';

let world: PlacementWorld;
let roundId: string;
/** A word that stands in everything that must go. */
const canary = 'Kanarienvogel';

beforeAll(async () => {
	world = await placementWorld();
});
afterAll(() => world.end());

const over = { status: 'completed', retainUntil: '2026-11-21', placesOut: 4, placesIn: 2 } as const;
let tied: string;
let onlyHere: string;
let twice: string;

const person = () =>
	world.arranging((tx) =>
		make.person(tx, {
			...{ familyName: canary, givenName: canary, email: `${canary}@person.example` },
			...{ phone: canary, notes: canary, legalBasis: canary },
		}),
	);

beforeEach(async () => {
	roundId = await world.openRound(over);
	const other = await world.openRound();
	[tied, onlyHere, twice] = [(await person()).id, (await person()).id, (await person()).id];
	await world.arranging((tx) => make.visit(tx, { members: [{ personId: tied, nameThen: 'Gast' }] }));
	await world.applied(other, { participantId: twice });
	const days = { startsOn: '2027-05-03', endsOn: '2027-05-28', field: 'Mechatronik' };
	await world.applied(roundId, {
		...{ ...days, participantId: tied, status: 'completed', notes: canary },
		costs: [
			{ item: 'travel', payer: 'home', amount: 120.5, note: canary },
			{ item: 'meals', payer: 'host', note: canary },
		],
		stays: [{ ...days, place: 'Bologna', note: canary }],
		reviews: [
			{ reviewerId: world.users.staff, score: 4, comment: canary },
			{ reviewerId: world.users.second, recused: true, comment: canary },
		],
	});
	await world.applied(roundId, { ...days, participantId: onlyHere, status: 'broken_off', reason: canary });
	await world.applied(roundId, { participantId: twice, direction: 'in', status: 'rejected', reason: canary });
});

const version = async () => {
	const [row] = await world.client`select version from exchange_rounds where id = ${roundId}`;
	return Number(row?.version);
};
const anonymise = async (day?: string) => {
	const read = { id: roundId, version: await version() };
	return world.as('admin', (ctx) => anonymiseRound(ctx, read), day);
};

/** All that may be counted of a round. */
const numbers = async () => ({
	fill: await world.as('staff', async (ctx) => [
		...(await fillOfRounds(ctx, [{ id: roundId, placesIn: 2, placesOut: 4 }])),
	]),
	...Object.fromEntries(
		await Promise.all(
			Object.entries({
				states: `select direction, status, field, host_organisation_id, starts_on, ends_on, count(*)::int`,
				costs: `select c.item, c.payer, count(*)::int, sum(c.amount)::text`,
				reviews: `select avg(r.score)::text, count(*)::int, count(*) filter (where recused)::int as recused`,
				stays: `select s.place, s.starts_on, s.ends_on`,
			}).map(async ([name, select]) => {
				const parts = {
					costs: 'placement_costs c',
					reviews: 'placement_reviews r',
					stays: 'placement_stays s',
				};
				const part = parts[name as keyof typeof parts];
				const join = part ? `join ${part} on ${part.slice(-1)}.placement_id = p.id` : '';
				const group = { states: '1, 2, 3, 4, 5, 6', costs: '1, 2', stays: '1, 2, 3' }[name];
				const rows = await world.client.unsafe(
					`${select} from exchange_placements p ${join} where p.round_id = '${roundId}'
						${group ? `group by ${group} order by ${group}` : ''}`,
				);
				return [name, rows.map((row) => ({ ...row }))];
			}),
		),
	),
});

/** Where in the whole database the word still stands. */
async function traces(word: string) {
	const tables = await world.client`select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE'`;
	const found: string[] = [];
	for (const { name } of tables) {
		const [row] = await world.client.unsafe(
			`select count(*)::int as n from "${name}" t where to_jsonb(t)::text like '%${word}%'`,
		);
		if (row?.n > 0) found.push(name);
	}
	return found.sort();
}

describe('anonymising a round', () => {
	it('leaves every number as it was', async () => {
		const before = await numbers();
		expect(before.costs).toHaveLength(2);
		await anonymise();
		expect(await numbers()).toEqual(before);
	});

	it('leaves no trace of people whom nothing else names, in the history neither', async () => {
		const gone = onlyHere;
		const word = `Einzig${Date.now()}`;
		await world.arranging((tx) =>
			tx.execute(`update people set family_name = '${word}', notes = '${word}' where id = '${gone}';
				update people set family_name = '${word}', notes = null where id = '${gone}'`),
		);
		await world.arranging((tx) =>
			tx.execute(`insert into merges (noun, kept_id, gone_id, gone, kept, moved) values
				('person', '${gone}', '${crypto.randomUUID()}', '{"family_name": "${word}"}', '{"notes": "${word}"}', '[]')`),
		);
		expect(await traces(word)).toEqual(['history', 'merges', 'people']);
		expect(await world.as('staff', (ctx) => previewAnonymising(ctx, roundId))).toEqual({
			...{ people: 3, deleted: 1, kept: 2 },
		});
		expect(await anonymise()).toEqual({ id: roundId, deleted: 1 });
		expect(await traces(word)).toEqual([]);
		expect(await world.client`select from people where id = ${gone}`).toHaveLength(0);
	});

	it('takes links, notes, reasons and comments out of the round and its history, and lets others keep theirs', async () => {
		await anonymise();
		const links =
			await world.client`select participant_id, notes, reason from exchange_placements where round_id = ${roundId}`;
		for (const link of links) expect(link).toEqual({ participant_id: null, notes: null, reason: null });
		const told = await world.client`select table_name, before, after from history
			where subject_table = 'exchange_placements' and subject_id in
				(select id from exchange_placements where round_id = ${roundId})`;
		expect(told.length).toBeGreaterThan(5);
		const words = JSON.stringify(told);
		for (const word of [canary, tied, onlyHere, twice, 'participant_id']) expect(words).not.toContain(word);
		expect(words).toContain('Mechatronik');
		const kept = await world.client`select id from people where id in (${tied}, ${twice})`;
		expect(kept).toHaveLength(2);
		const [line] = await world.client`select actor, after ? 'anonymised_at' as told from history
			where record_id = ${roundId} order by id desc limit 1`;
		expect(line).toEqual({ actor: 'A. Muster', told: true });
	});

	it('forgets what had been removed before as well', async () => {
		const word = `Entfernt${Date.now()}`;
		const id = await world.applied(roundId, {
			...{ participantId: tied && (await person()).id, status: 'accepted', notes: word },
			costs: [{ item: 'travel', payer: 'home', note: word }],
		});
		await world.arranging((tx) => tx.execute(`delete from placement_costs where placement_id = '${id}'`));
		await world.as('admin', async (ctx) => deletePlacement(ctx, await world.read(id)));
		expect(await traces(word)).toEqual(['history']);
		await anonymise();
		expect(await traces(word)).toEqual([]);
	});

	it('lets no merger remember who took part, nor bring it back', async () => {
		const [placement] = await world.client`select id from exchange_placements where participant_id = ${tied}`;
		const moved = [
			{ table: 'exchange_placements', column: 'participant_id', key: { id: placement?.id } },
			{ table: 'delegation_members', column: 'person_id', key: { id: crypto.randomUUID() } },
		];
		const merger = (await world.arranging((tx) =>
			tx.execute(`insert into merges (noun, kept_id, gone_id, gone, kept, moved) values ('person', '${tied}',
				'${crypto.randomUUID()}', '{}', '{}', '${JSON.stringify(moved)}') returning id`),
		)) as unknown as { id: string }[];
		await anonymise();
		const [kept] = await world.client`select moved from merges where id = ${merger[0]?.id ?? ''}`;
		expect(kept?.moved).toEqual([moved[1]]);
		const told =
			await world.client`select before, after from history where record_id = ${merger[0]?.id ?? ''}`;
		expect(JSON.stringify(told)).not.toContain(placement?.id);
	});

	it('shows the list without names', async () => {
		await anonymise();
		const { rows } = await world.as('staff', (ctx) => listOfRound(ctx, roundId));
		expect(rows.map(({ familyName, participantVisible }) => [familyName, participantVisible])).toEqual([
			[null, false],
			[null, false],
			[null, false],
		]);
	});

	it('is refused before the last day of retention, before the end, twice, and in another version', async () => {
		const refused = (reason: string) => ({ messageKey: `placements.refusals.${reason}` });
		await expect(anonymise('2026-11-21')).rejects.toMatchObject(refused('retained'));
		const stale = { id: roundId, version: 99 };
		await expect(world.as('admin', (ctx) => anonymiseRound(ctx, stale))).rejects.toBeInstanceOf(
			ConflictError,
		);
		const none = { id: crypto.randomUUID(), version: 1 };
		await expect(world.as('admin', (ctx) => anonymiseRound(ctx, none))).rejects.toBeInstanceOf(NotFoundError);
		await anonymise();
		await expect(anonymise()).rejects.toMatchObject(refused('anonymised'));
		roundId = await world.openRound({ ...over, status: 'open' });
		await expect(anonymise()).rejects.toMatchObject(refused('notAnonymisable'));
	});
});
