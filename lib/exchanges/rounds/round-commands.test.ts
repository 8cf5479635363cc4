import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placement, programme, round } from '@/db/demo/builders';
import { type ExchangeWorld, exchangeWorld, today } from '@/lib/exchanges/exchange-test-world';
import { listRounds } from '@/lib/exchanges/programmes/programme-queries';
import { issueMessage } from '@/lib/issue-message';
import { addRound, discardRound, reviseRound } from './round-commands';
import { roundToFields } from './round-fields';
import { applicationsOf, undecidedOf } from './round-fill';
import { fillOfRounds } from './round-fill-queries';
import {
	cancelRoundInput,
	extendRoundInput,
	newRoundInput,
	type RoundFields,
	roundInput,
} from './round-input';
import { findRound, placesBefore } from './round-queries';
import {
	cancelRound,
	closeRound,
	completeRound,
	enterRound,
	extendRound,
	releaseRound,
	withdrawRound,
} from './round-state-commands';

let world: ExchangeWorld;
beforeAll(async () => {
	world = await exchangeWorld();
});
afterAll(() => world.end());

const days = {
	opensOn: '2026-11-01',
	closesOn: '2026-12-15',
	startsOn: '2027-03-01',
	endsOn: '2027-03-12',
};
const filled = (more: Partial<RoundFields> = {}): RoundFields => ({
	label: 'Frühjahr 2027',
	...days,
	placesIn: '2',
	placesOut: '3',
	notes: '',
	legalBasis: 'Einwilligung zur Bewerbung',
	retainUntil: '2028-03-12',
	...more,
});
type Built = Parameters<typeof round>[1];
const built = (more: Built = {}) =>
	world.build(async (tx) => (await round(tx, { programmeId: world.programme, ...days, ...more })).id);
const read = async (id: string) => {
	const found = await world.as('staff', (ctx) => findRound(ctx, id));
	if (!found) throw new Error('gone');
	return found;
};
const versioned = async (id: string) => ({ id, version: (await read(id)).version });
const does = async (verb: typeof releaseRound, id: string, day = today) => {
	const input = await versioned(id);
	return world.as('staff', (ctx) => verb(ctx, input), day);
};
const revise = async (id: string, more: Partial<RoundFields>) => {
	const found = await read(id);
	const input = roundInput.parse({ id, version: found.version, ...roundToFields(found), ...more });
	return world.as('staff', (ctx) => reviseRound(ctx, input));
};
const refused = (reason: string) => ({ code: 'refused', messageKey: `exchanges.refusals.${reason}` });
const wrong = (field: string, reason: string, values?: Record<string, number>) => {
	const key = `exchanges.refusals.${reason}`;
	return { code: 'invalid', fields: { [field]: values ? { key, values } : key } };
};

describe('adding and revising', () => {
	const add = (more: Partial<RoundFields>, programmeId = world.programme) =>
		world.as('staff', (ctx) => addRound(ctx, newRoundInput.parse({ programmeId, ...filled(more) })));
	it('adds a draft, with or without days and places', async () => {
		const { id } = await add({ opensOn: '', closesOn: '', startsOn: '', endsOn: '', placesIn: '' });
		expect(await read(id)).toMatchObject({ status: 'draft', opensOn: null, placesIn: 0, placesOut: 3 });
	});
	it('asks for days in order, few enough places and a sensible retention', () => {
		const issues = (more: Partial<RoundFields>) =>
			newRoundInput
				.safeParse({ programmeId: world.programme, ...filled(more) })
				.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
		expect(issues({ closesOn: '2026-10-01' })).toEqual(['closesOn errors.endBeforeStart']);
		expect(issues({ endsOn: '2027-02-01' })).toEqual(['endsOn errors.endBeforeStart']);
		expect(issues({ startsOn: '2026-12-15' })).toEqual(['startsOn exchanges.refusals.startsBeforeClosing']);
		expect(issues({ retainUntil: '2027-03-11' })).toEqual(['retainUntil exchanges.refusals.retainBeforeEnd']);
		expect(issues({ placesIn: '1000' })).toEqual(['placesIn exchanges.refusals.tooManyPlaces']);
		expect(issues({ placesIn: '-1' })).toEqual(['placesIn errors.invalidNumber']);
		const long = { programmeId: world.programme, ...filled({ legalBasis: 'x'.repeat(301) }) };
		expect(newRoundInput.safeParse(long).error?.issues.map(issueMessage)).toEqual([
			{ key: 'errors.tooLong', values: { max: 300 } },
		]);
		expect(issues({})).toBeUndefined();
	});
	it('keeps the ground on which the data of its applicants stand, and it may be taken back', async () => {
		const { id } = await add({});
		expect(await read(id)).toMatchObject({ legalBasis: 'Einwilligung zur Bewerbung' });
		await revise(id, { legalBasis: ' Art. 6 Abs. 1 e DSGVO ' });
		expect(await read(id)).toMatchObject({ legalBasis: 'Art. 6 Abs. 1 e DSGVO' });
		await revise(id, { legalBasis: '' });
		expect(await read(id)).toMatchObject({ legalBasis: null });
	});
	it.each([
		['in', 'placesOut', 'onlyIn'],
		['out', 'placesIn', 'onlyOut'],
		['alternating', 'placesOut', 'oneDirection'],
	] as const)('keeps to a programme that is "%s"', async (direction, field, reason) => {
		const { id } = await world.build((tx) => programme(tx, { direction }));
		await expect(add({}, id)).rejects.toMatchObject(wrong(field, reason));
	});
	it('answers the same for a foreign and a missing programme', async () => {
		for (const programmeId of [world.foreignProgramme, crypto.randomUUID()]) {
			const input = newRoundInput.parse({ programmeId, ...filled() });
			await expect(world.as('representative', (ctx) => addRound(ctx, input))).rejects.toMatchObject({
				code: 'notFound',
			});
		}
	});
	it('keeps a released round releasable, and the places that are taken', async () => {
		const id = await built({ status: 'open' });
		await expect(revise(id, { opensOn: '' })).rejects.toMatchObject(refused('daysMissing'));
		await expect(revise(id, { placesIn: '0', placesOut: '0' })).rejects.toMatchObject(refused('noPlaces'));
		await world.build(async (tx) => {
			await placement(tx, { roundId: id, direction: 'in', status: 'accepted' });
			await placement(tx, { roundId: id, direction: 'in', status: 'accepted' });
		});
		await expect(revise(id, { placesIn: '1' })).rejects.toMatchObject({
			code: 'invalid',
			fields: { placesIn: { key: 'exchanges.refusals.fewerThanTaken', values: { taken: 2 } } },
		});
		await revise(id, { placesIn: '2', placesOut: '9' });
		expect(await read(id)).toMatchObject({ placesIn: 2, placesOut: 9 });
	});
	it('keeps its days around the stays planned within them', async () => {
		const id = await built({ status: 'open' });
		await world.build(async (tx) => {
			await placement(tx, { roundId: id, status: 'placed', startsOn: '2027-03-01', endsOn: '2027-03-05' });
			const stays = [{ startsOn: '2027-03-06', endsOn: '2027-03-12', place: 'Poznań' }];
			await placement(tx, { roundId: id, status: 'accepted', stays });
		});
		const outside = (field: string, count: number) => wrong(field, 'staysOutside', { count });
		await expect(revise(id, { endsOn: '2027-03-11' })).rejects.toMatchObject(outside('endsOn', 1));
		await expect(revise(id, { startsOn: '2027-03-02' })).rejects.toMatchObject(outside('startsOn', 1));
		await expect(revise(id, { startsOn: '2027-06-01', endsOn: '2027-06-12' })).rejects.toMatchObject(
			outside('startsOn', 2),
		);
		await revise(id, { endsOn: '2027-03-20' });
		expect(await read(id)).toMatchObject({ endsOn: '2027-03-20' });
	});
	it('lets its days change beside a stay that lay outside already', async () => {
		const id = await built({ status: 'open' });
		await world.build((tx) =>
			placement(tx, { roundId: id, status: 'placed', startsOn: '2027-04-01', endsOn: '2027-04-05' }),
		);
		await revise(id, { endsOn: '2027-03-10' });
		expect(await read(id)).toMatchObject({ endsOn: '2027-03-10' });
	});
	it('fixes days and places of what is over, not its notes', async () => {
		for (const status of ['completed', 'cancelled'] as const) {
			const id = await built({ status, cancelledReason: 'Grund' });
			await expect(revise(id, { placesIn: '7' })).rejects.toMatchObject(refused('fixedDays'));
			await revise(id, { notes: 'Nachtrag' });
			expect((await read(id)).notes).toBe('Nachtrag');
		}
	});
	it('shows both versions to whoever saves a stale one', async () => {
		const id = await built();
		await revise(id, { label: 'Anders' });
		const stale = roundInput.parse({ id, version: 1, ...filled() });
		await expect(world.as('staff', (ctx) => reviseRound(ctx, stale))).rejects.toMatchObject({
			code: 'conflict',
			conflict: { current: { label: 'Anders' } },
		});
	});
});

describe('its states', () => {
	it('is released, withdrawn, released again', async () => {
		const id = await built();
		await does(releaseRound, id);
		expect((await read(id)).status).toBe('open');
		await expect(does(releaseRound, id)).rejects.toMatchObject(refused('notDraft'));
		await does(withdrawRound, id);
		await does(releaseRound, id);
		await world.build((tx) => placement(tx, { roundId: id }));
		await expect(does(withdrawRound, id)).rejects.toMatchObject(refused('hasApplications'));
	});
	it('asks for days, places and a closing day ahead', async () => {
		await expect(does(releaseRound, await built({ startsOn: null, endsOn: null }))).rejects.toMatchObject(
			refused('daysMissing'),
		);
		await expect(does(releaseRound, await built({ placesIn: 0, placesOut: 0 }))).rejects.toMatchObject(
			refused('noPlaces'),
		);
		await expect(does(releaseRound, await built(), '2026-12-16')).rejects.toMatchObject(
			refused('closingPassed'),
		);
	});
	it('waits for its programme to run', async () => {
		for (const status of ['planned', 'ended'] as const) {
			const { id } = await world.build((tx) => programme(tx, { status }));
			await expect(does(releaseRound, await built({ programmeId: id }))).rejects.toMatchObject(
				refused('programmeNotRunning'),
			);
		}
	});
	it('goes the other way than the round before, where the direction alternates', async () => {
		const { id: programmeId } = await world.build((tx) => programme(tx, { direction: 'alternating' }));
		const into = { programmeId, placesIn: 2, placesOut: 0 };
		const earlier = { startsOn: '2026-05-01', endsOn: '2026-05-10', opensOn: null, closesOn: null };
		await built({ ...into, ...earlier, status: 'completed' });
		const cancelled = { ...into, placesIn: 0, placesOut: 2, cancelledReason: 'Grund' };
		await built({ ...cancelled, ...earlier, startsOn: '2026-05-03', status: 'cancelled' });
		const same = await built(into);
		await expect(does(releaseRound, same)).rejects.toMatchObject(refused('mustAlternate'));
		expect(await world.as('staff', async (ctx) => placesBefore(ctx, await read(same)))).toMatchObject({
			placesIn: 2,
			placesOut: 0,
		});
		await revise(same, { placesIn: '0', placesOut: '2' });
		await does(releaseRound, same);
		await expect(revise(same, { placesIn: '2', placesOut: '0' })).rejects.toMatchObject(
			refused('mustAlternate'),
		);
	});
	it('is entered after the fact as closed', async () => {
		const id = await built();
		await expect(does(enterRound, id)).rejects.toMatchObject(refused('closingAhead'));
		await does(enterRound, id, '2027-05-01');
		expect((await read(id)).status).toBe('closed');
	});
	it('is closed early and opened again up to a later day', async () => {
		const id = await built({ status: 'open' });
		const extend = async (closesOn: string, day = today) => {
			const input = extendRoundInput.parse({ ...(await versioned(id)), closesOn });
			return world.as('staff', (ctx) => extendRound(ctx, input), day);
		};
		await does(closeRound, id);
		await expect(does(closeRound, id)).rejects.toMatchObject(refused('notOpen'));
		await expect(extend('2026-11-21')).rejects.toMatchObject(wrong('closesOn', 'closingInPast'));
		await expect(extend('2027-03-01')).rejects.toMatchObject(wrong('closesOn', 'closingAfterStart'));
		await extend('2027-01-31', '2027-01-10');
		expect(await read(id)).toMatchObject({ status: 'open', closesOn: '2027-01-31' });
		await expect(extend('2027-02-01', '2027-03-02')).rejects.toMatchObject(refused('alreadyStarted'));
		await expect(extend('2027-02-01', '2026-10-01')).rejects.toMatchObject(refused('notExtendable'));
	});
	it('is cancelled with a reason before it starts', async () => {
		const cancel = async (id: string, day = today) => {
			const input = cancelRoundInput.parse({ ...(await versioned(id)), reason: 'Zu wenige' });
			return world.as('staff', (ctx) => cancelRound(ctx, input), day);
		};
		expect(cancelRoundInput.safeParse({ id: world.own, version: 1, reason: ' ' }).success).toBe(false);
		await expect(cancel(await built())).rejects.toMatchObject(refused('notReleased'));
		const id = await built({ status: 'open' });
		await expect(cancel(id, '2027-03-01')).rejects.toMatchObject(refused('alreadyStarted'));
		await cancel(id);
		expect(await read(id)).toMatchObject({ status: 'cancelled', cancelledReason: 'Zu wenige' });
		await expect(cancel(id)).rejects.toMatchObject(refused('alreadyCancelled'));
	});
	it('is completed from its first day on, when every place has its outcome', async () => {
		const id = await built({ status: 'open' });
		await expect(does(completeRound, id)).rejects.toMatchObject(refused('notStarted'));
		await world.build(async (tx) => {
			await placement(tx, { roundId: id, status: 'completed' });
			await placement(tx, { roundId: id, status: 'waiting_list' });
			await placement(tx, { roundId: id, status: 'rejected' });
		});
		const open = await built({ status: 'open' });
		await world.build((tx) => placement(tx, { roundId: open, status: 'placed' }));
		await expect(does(completeRound, open, '2027-04-01')).rejects.toMatchObject(refused('placesUndecided'));
		await does(completeRound, id, '2027-03-12');
		await expect(does(completeRound, id, '2027-03-12')).rejects.toMatchObject(refused('alreadyCompleted'));
	});
	it('is discarded only as a draft', async () => {
		const id = await built();
		await expect(does(discardRound as never, await built({ status: 'open' }))).rejects.toMatchObject(
			refused('notDraft'),
		);
		await does(discardRound as never, id);
		await expect(read(id)).rejects.toThrow('gone');
		const applied = await built();
		await world.build((tx) => placement(tx, { roundId: applied }));
		await expect(does(discardRound as never, applied)).rejects.toMatchObject(refused('hasApplications'));
	});
});

describe('how full it is', () => {
	it('counts what was given away, waits and is undecided, for each direction', async () => {
		const id = await built({ status: 'open', placesIn: 2, placesOut: 1 });
		await world.build(async (tx) => {
			for (const status of ['accepted', 'placed', 'completed', 'waiting_list', 'applied'] as const)
				await placement(tx, { roundId: id, direction: 'in', status });
			for (const status of ['broken_off', 'rejected', 'withdrawn'] as const)
				await placement(tx, { roundId: id, direction: 'out', status });
		});
		const found = await read(id);
		const fill = (await world.as('reader', (ctx) => fillOfRounds(ctx, [found]))).get(id) ?? [];
		expect(fill).toMatchObject([
			{ direction: 'in', places: 2, taken: 3, free: 0, over: 1, waiting: 1, applied: 1, total: 5 },
			{ direction: 'out', places: 1, taken: 0, free: 1, over: 0, brokenOff: 1, total: 3 },
		]);
		expect([undecidedOf(fill), applicationsOf(fill)]).toEqual([3, 8]);
		expect(await world.as('reader', (ctx) => fillOfRounds(ctx, []))).toEqual(new Map());
	});
	it('shows a representative own rounds only', async () => {
		const foreign = await built({ programmeId: world.foreignProgramme, status: 'open' });
		await world.build((tx) => placement(tx, { roundId: foreign }));
		const found = await read(foreign);
		expect(await world.as('representative', (ctx) => findRound(ctx, foreign))).toBeUndefined();
		expect(await world.as('representative', (ctx) => findRound(ctx, 'new'))).toBeUndefined();
		expect(await world.as('representative', (ctx) => listRounds(ctx, world.foreignProgramme))).toEqual([]);
		const fill = await world.as('representative', (ctx) => fillOfRounds(ctx, [found]));
		expect(fill.get(foreign)?.every(({ total }) => total === 0)).toBe(true);
	});
});
