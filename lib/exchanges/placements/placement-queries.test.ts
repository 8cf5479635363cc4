import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { linesOf } from '@/lib/history/history-words';
import { historyNames } from '@/lib/register/history-names';
import { recordHistory } from '@/lib/register/history-queries';
import { wording } from '@/lib/register/history-test-words';
import { placesToFill, reviewsOwed, staysToComplete } from './placement-due';
import { placementExport } from './placement-export';
import { listPlacements } from './placement-list';
import { loadPlacementParams, type PlacementParams } from './placement-params';
import { waitingPosition } from './placement-place-queries';
import { findPlacement } from './placement-queries';
import { type PlacementWorld, placementWorld } from './placement-test-world';
import { placementsOfOrganisation, placementsOfPerson } from './placement-tie-queries';
import { reviewPlacement } from './review-commands';

let world: PlacementWorld;
let roundId: string;

beforeAll(async () => {
	world = await placementWorld();
});
beforeEach(async () => {
	roundId = await world.openRound({ placesOut: 2 });
});
afterAll(() => world.end());

const person = async (familyName: string, more = {}) =>
	(await world.arranging((tx) => make.person(tx, { givenName: 'Ada', familyName, ...more }))).id;
const find = (who: string, params: Partial<PlacementParams>) =>
	world.as(who, async (ctx) => {
		const defaults = await loadPlacementParams(new URLSearchParams());
		const { rows, total } = await listPlacements(ctx, { ...defaults, ...params }, 'de');
		expect(total).toBe(rows.length);
		return rows;
	});

describe('the list', () => {
	it('finds by name without its accents, field and organisation, and filters', async () => {
		const id = await world.applied(roundId, {
			...{ participantId: await person('Échantillon'), field: 'Bäcker', status: 'waiting_list' },
			homeOrganisationId: world.home,
		});
		await world.applied(roundId);
		for (const q of ['echantillon', 'bäcker', 'Berufliche Schule'])
			expect(
				(await find('staff', { q, round: roundId })).map((row) => row.id),
				q,
			).toEqual([id]);
		expect(await find('staff', { round: roundId, status: ['waiting_list'] })).toHaveLength(1);
		expect(await find('staff', { round: roundId, direction: ['in'] })).toHaveLength(0);
		expect(await find('staff', { organisation: world.home, round: roundId })).toHaveLength(1);
	});

	it('tells a representative of own programmes, and no address of whoever applied', async () => {
		const foreign = await world.openRound({ programmeId: world.elsewhere });
		const participantId = await person('Ziel', { email: 'geheim@person.example', phone: '0611' });
		const id = await world.applied(roundId, { participantId });
		await world.applied(foreign, { participantId });
		const found = await find('representative', { q: 'Ziel' });
		expect(found.map((row) => row.id)).toEqual([id]);
		expect(found[0]).toMatchObject({ email: null, phone: null, participantVisible: false });
		expect(await find('representative', { q: 'geheim' })).toEqual([]);
		expect((await find('staff', { q: 'Ziel', round: roundId }))[0]).toMatchObject({
			email: 'geheim@person.example',
			participantVisible: true,
		});
	});

	it('leaves the office without reviews and ranks', () => {
		const keys = placementExport.columns('2026-11-22').map(({ key }) => key);
		expect(keys).toContain('family_name');
		expect(keys.filter((key) => /rank|score|mean|review|notes|reason/.test(key))).toEqual([]);
	});

	it('is told on the pages of the person and of both organisations', async () => {
		const participantId = await person('Beidseits');
		const id = await world.applied(roundId, {
			...{ participantId, status: 'placed', hostOrganisationId: world.host, homeOrganisationId: world.home },
			...{ startsOn: '2027-05-03', endsOn: '2027-05-28' },
		});
		const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
		await world.as('staff', async (ctx) => {
			expect(ids(await placementsOfPerson(ctx, participantId, 'de'))).toEqual([id]);
			expect(ids(await placementsOfOrganisation(ctx, world.host, 'de'))).toContain(id);
			expect(ids(await placementsOfOrganisation(ctx, world.home, 'de'))).toContain(id);
		});
	});
});

describe('what is due', () => {
	it('are reviews of the reviewer, stays that are over, and free places that somebody waits for', async () => {
		const { staff, second } = world.users;
		const closing = await world.openRound({ placesOut: 1, closesOn: '2026-12-01', reviewerIds: [staff] });
		const waiting = await world.applied(closing, { status: 'waiting_list', rank: 1 });
		const over = await world.applied(closing, {
			...{ status: 'placed', direction: 'in', startsOn: '2026-11-01', endsOn: '2026-11-21' },
		});
		const due = (who: string) =>
			world.as(who, async (ctx) => ({
				owed: (await reviewsOwed(ctx, 'de')).map((row) => [row.roundId, row.count]),
				over: (await staysToComplete(ctx, 'de')).map((row) => row.id),
				free: (await placesToFill(ctx, 'de'))
					.filter((row) => row.roundId === closing)
					.map((row) => [row.roundId, row.free, row.waiting]),
			}));
		expect(await due(staff)).toEqual({ owed: [[closing, 1]], over: [over], free: [[closing, 1, 1]] });
		expect((await due(second)).owed).toEqual([]);
		expect(await due('reader')).toEqual({ owed: [], over: [], free: [] });
		await world.as(staff, (ctx) =>
			reviewPlacement(ctx, { placementId: waiting, version: 0, score: 3, comment: null }),
		);
		expect((await due(staff)).owed).toEqual([]);
		await world.applied(closing, { status: 'accepted' });
		expect((await due(staff)).free).toEqual([]);
	});

	it('is where somebody stands on the waiting list', async () => {
		await world.applied(roundId, { status: 'waiting_list', rank: 1 });
		const id = await world.applied(roundId, { status: 'waiting_list', rank: 2 });
		const position = await world.as('staff', (ctx) =>
			waitingPosition(ctx, { id, roundId, direction: 'out' }),
		);
		expect(position).toEqual({ position: 2, count: 2 });
	});
});

it('the history says that somebody judged, never how', async () => {
	const { staff } = world.users;
	const round = await world.openRound({ reviewerIds: [staff] });
	const id = await world.applied(round);
	const judge = (version: number, score: number) =>
		world.as(staff, (ctx) =>
			reviewPlacement(ctx, { placementId: id, version, score, comment: `Weil ${score} passt` }),
		);
	await judge(0, 2);
	await judge(1, 4);
	const lines = await world.as('admin', async (ctx) => {
		const { groups } = await recordHistory(ctx, 'exchange_placements', id);
		const { known, names } = await historyNames(ctx, groups, 'de');
		const words = await wording('de', Object.fromEntries(names));
		return groups.flatMap((group) => linesOf(group, known, words));
	});
	const told = JSON.stringify(lines);
	expect(told).toContain('Konto staff');
	expect(told).toContain('Punkte geändert');
	expect(told).not.toMatch(/passt|: 2|: 4|→/);
	expect(await world.as('staff', (ctx) => findPlacement(ctx, 'no-id'))).toBeUndefined();
});
