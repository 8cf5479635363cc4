import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { addCost, costToFields, removeCost, reviseCost } from './cost-commands';
import type { PlacementStatus } from './placement';
import { type PlacementWorld, placementWorld } from './placement-test-world';
import { addStay, removeStay, reviseStay, stayToFields } from './stay-commands';
import { costInput, newCostInput, newStayInput, stayInput } from './stay-input';
import { findCost, findStay, listCosts, listStays } from './stay-queries';

let world: PlacementWorld;
let placementId: string;

const days = { startsOn: '2027-05-03', endsOn: '2027-06-04' };

beforeAll(async () => {
	world = await placementWorld();
});
beforeEach(async () => {
	placementId = await world.applied(await world.openRound(), { status: 'placed', ...days });
});
afterAll(() => world.end());

const stay = (startsOn: string, endsOn: string, more = {}) =>
	world.as('staff', (ctx) =>
		addStay(
			ctx,
			newStayInput.parse({
				...{ placementId, organisationId: world.host, place: 'Bologna', note: '', startsOn, endsOn },
				...more,
			}),
		),
	);
const cost = (amount: string, more = {}) =>
	world.as('staff', (ctx) =>
		addCost(
			ctx,
			newCostInput.parse({ placementId, item: 'travel', payer: 'home', amount, note: '', ...more }),
		),
	);
const at = (message: string) => ({ fields: { startsOn: `placements.errors.${message}` } });

describe('the parts of a stay', () => {
	it('follow each other, each with a host', async () => {
		await stay('2027-05-17', '2027-06-04', { place: 'Modena' });
		await stay('2027-05-03', '2027-05-16');
		const rows = await world.as('staff', (ctx) => listStays(ctx, placementId));
		expect(rows.map(({ place, organisation }) => [place, organisation])).toEqual([
			['Bologna', 'Handwerkskammer'],
			['Modena', 'Handwerkskammer'],
		]);
	});

	it('share no day, and lie within the placement', async () => {
		await stay('2027-05-03', '2027-05-16');
		await expect(stay('2027-05-16', '2027-05-20')).rejects.toMatchObject(at('staysOverlap'));
		await expect(stay('2027-05-02', '2027-05-02')).rejects.toMatchObject(at('stayOutside'));
		await expect(stay('2027-06-01', '2027-06-05')).rejects.toMatchObject(at('stayOutside'));
		await expect(
			stay('2027-05-17', '2027-05-20', { organisationId: crypto.randomUUID() }),
		).rejects.toMatchObject({
			fields: { organisationId: 'errors.chooseOne' },
		});
		const past = world.arranging((tx) =>
			tx.execute(`insert into placement_stays (placement_id, starts_on, ends_on)
				values ('${placementId}', '2027-05-10', '2027-05-20')`),
		);
		expect(failureOf(await past.catch((error) => error)).fields).toEqual({
			startsOn: 'placements.errors.staysOverlap',
		});
	});

	it('lie within the round as long as the placement has no days', async () => {
		const accepted = await world.applied(await world.openRound(), { status: 'accepted' });
		await expect(stay('2027-06-20', '2027-06-26', { placementId: accepted })).rejects.toMatchObject(
			at('stayOutside'),
		);
		await expect(stay('2027-06-20', '2027-06-25', { placementId: accepted })).resolves.toHaveProperty('id');
	});

	it('one added by twenty at once is there once', async () => {
		const answers = await Promise.allSettled(
			Array.from({ length: 20 }, () => stay('2027-05-03', '2027-05-10')),
		);
		expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('are revised and removed in the version that was read', async () => {
		const { id } = await stay('2027-05-03', '2027-05-10');
		await stay('2027-05-11', '2027-05-20');
		const revise = (more: object, version = 1) =>
			world.as('staff', async (ctx) => {
				const found = await findStay(ctx, id);
				if (!found) throw new NotFoundError();
				return reviseStay(ctx, stayInput.parse({ ...stayToFields(found), id, version, ...more }));
			});
		await expect(revise({ endsOn: '2027-05-11' })).rejects.toMatchObject(at('staysOverlap'));
		await revise({ note: 'Erste Fassung', endsOn: '2027-05-09' });
		const late = await revise({ note: 'Zweite Fassung' }).catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ note: 'Erste Fassung' });
		await world.as('staff', (ctx) => removeStay(ctx, { id, version: 2 }));
		await expect(world.as('staff', (ctx) => removeStay(ctx, { id, version: 2 }))).rejects.toBeInstanceOf(
			NotFoundError,
		);
	});
});

describe('costs', () => {
	it('keep who pays also while the amount is open', async () => {
		await cost('1.250,50');
		await cost('', { payer: 'host', item: 'accommodation' });
		const rows = await world.as('staff', (ctx) => listCosts(ctx, placementId));
		expect(rows.map(({ payer, amount }) => [payer, amount])).toEqual([
			['home', 1250.5],
			['host', null],
		]);
		const [sum] =
			await world.client`select sum(amount)::text as sum from placement_costs where placement_id = ${placementId}`;
		expect(sum?.sum).toBe('1250.50');
	});

	it.each([
		['-1', 'negativeAmount'],
		['viel', 'invalidAmount'],
		['12,345', 'tooManyDecimals'],
	])('take no %s for an amount', (amount, problem) => {
		const parsed = newCostInput.safeParse({ placementId, item: 'travel', payer: 'home', note: '', amount });
		expect(parsed.error?.issues.map(({ message }) => message)).toEqual([`errors.${problem}`]);
	});

	it('are revised and removed in the version that was read', async () => {
		const { id } = await cost('10');
		const revise = (amount: string, version = 1) =>
			world.as('staff', async (ctx) => {
				const found = await findCost(ctx, id);
				if (!found) throw new NotFoundError();
				return reviseCost(ctx, costInput.parse({ ...costToFields(found), id, version, amount }));
			});
		await revise('20');
		const late = await revise('30').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ amount: '20,00' });
		await world.as('staff', (ctx) => removeCost(ctx, { id, version: 2 }));
		expect(await world.as('staff', (ctx) => listCosts(ctx, placementId))).toEqual([]);
	});
});

it.each(['applied', 'waiting_list', 'rejected', 'withdrawn'] as PlacementStatus[])(
	'neither stay nor cost belongs to one that is %s',
	async (status) => {
		const id = await world.applied(await world.openRound(), { status });
		const refused = { messageKey: 'placements.refusals.notPlanned' };
		await expect(stay('2027-05-03', '2027-05-10', { placementId: id })).rejects.toMatchObject(refused);
		await expect(cost('10', { placementId: id })).rejects.toMatchObject(refused);
	},
);

it('a representative writes to none beyond the own programmes', async () => {
	const foreignRound = await world.openRound({ programmeId: world.elsewhere });
	const id = await world.applied(foreignRound, { status: 'placed', ...days });
	const input = newCostInput.parse({ placementId: id, item: 'travel', payer: 'home', amount: '', note: '' });
	await expect(world.as('representative', (ctx) => addCost(ctx, input))).rejects.toBeInstanceOf(
		NotFoundError,
	);
});
