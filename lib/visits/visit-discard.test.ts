import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, ledgerEntry } from '@/db/demo/builders';
import { followUps } from '@/db/schema/follow-ups';
import { agendaItems, delegationMembers, visits } from '@/db/schema/visits';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';
import { addDays, today as dayOf } from '@/lib/dates';
import { planVisit } from './visit-commands';
import { copyVisit } from './visit-copy-commands';
import { type DiscardFacts, discardRefusal } from './visit-discard';
import { discardOffer, discardVisit } from './visit-discard-commands';
import { newVisitInput } from './visit-input';
import { findVisit } from './visit-queries';
import { confirmVisit } from './visit-state-commands';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
let staff: CurrentUser;
let other: CurrentUser;
beforeAll(async () => {
	world = await visitWorld();
	staff = await world.as('staff', async ({ user }) => user);
	other = await world.as('staff', async ({ user }) => user);
});
afterAll(() => world.end());

// The history's clock is the real one.
const today = dayOf();
const by = <T>(user: CurrentUser, work: (ctx: CommandContext) => Promise<T>, day = today) =>
	world.db.transaction(async (tx) => {
		await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
			set_config('jumelage.actor_name', ${user.name}, true)`);
		return work({ tx, db: tx, user, today: day });
	});
const texts = { purpose: '', host: '', ownCost: '', endsOn: '', publicTitle: { de: '', en: '' } };
const log = (user = staff) =>
	by(user, (ctx) =>
		planVisit(
			ctx,
			newVisitInput.parse({
				...{ ...texts, publicSummary: { de: '', en: '' }, topicIds: [world.topic], kind: 'expert' },
				...{ partnershipIds: [world.own], direction: 'incoming', title: 'Versehen', startsOn: '2027-03-01' },
				stops: [{ stopId: '', territoryId: world.emilia, place: '', from: '', to: '' }],
				status: 'planned',
			}),
		),
	);
const enterParts = (user: CurrentUser, id: string) =>
	by(user, async ({ tx }) => {
		await tx.insert(delegationMembers).values({ visitId: id, nameThen: 'Erika Muster' });
		await tx
			.insert(agendaItems)
			.values({ visitId: id, title: 'Empfang', startsAt: new Date('2027-03-01T09:00:00Z') });
	});
const discard = async (user: CurrentUser, id: string, day = today) => {
	const read = await by(user, (ctx) => findVisit(ctx, id));
	if (!read) throw new Error('no such visit');
	const offer = await by(user, (ctx) => discardOffer(ctx, read), day);
	const taken = by(user, (ctx) => discardVisit(ctx, { id, version: read.version }), day);
	const outcome = await taken.then(
		() => null,
		(error: { messageKey: string }) => error.messageKey.replace('visits.refusals.', ''),
	);
	expect(offer !== null, 'offered exactly if taken').toBe(outcome === null);
	return outcome;
};
const refusedFor = async (id: string, user = staff, day = today) => {
	const outcome = await discard(user, id, day);
	expect(await by(staff, (ctx) => findVisit(ctx, id)), 'it stays').toBeDefined();
	return outcome;
};

describe('discarding a visit that was logged by mistake', () => {
	it('is for who logged it, the same day; what was entered with it goes along, and the history keeps all', async () => {
		const { id } = await log();
		await enterParts(staff, id);
		expect(await discard(staff, id)).toBeNull();
		expect(await by(staff, (ctx) => findVisit(ctx, id))).toBeUndefined();
		const lines = await world.db.execute<{ table_name: string; title: string | null }>(
			sql`select table_name, before ->> 'title' as title from history
				where subject_id = ${id} and operation = 'delete' order by table_name`,
		);
		expect(lines.map((line) => line.table_name)).toEqual(
			expect.arrayContaining(['agenda_items', 'delegation_members', 'visit_stops', 'visits']),
		);
		expect(lines.find((line) => line.table_name === 'visits')?.title).toBe('Versehen');
	});

	it('covers a copy made by mistake', async () => {
		const { id } = await log(other);
		await enterParts(other, id);
		const copy = await by(staff, (ctx) => copyVisit(ctx, { id, title: 'Kopie', startsOn: '2028-03-01' }));
		expect(await discard(staff, copy.id)).toBeNull();
		expect(await refusedFor(id)).toBe('discardNotOwn');
	});

	it('is refused to others, and the day after', async () => {
		const { id } = await log();
		expect(await refusedFor(id, other)).toBe('discardNotOwn');
		expect(await refusedFor(id, staff, addDays(today, 1))).toBe('discardNotToday');
	});

	it('is refused once somebody else has worked on it', async () => {
		const confirmed = await log();
		await by(other, (ctx) => confirmVisit(ctx, { id: confirmed.id, version: 1 }));
		expect(await refusedFor(confirmed.id)).toBe('discardTouched');
		const joined = await log();
		await enterParts(other, joined.id);
		expect(await refusedFor(joined.id)).toBe('discardTouched');
	});

	it('is refused while it is public, and once it is reported', async () => {
		const set = (id: string, values: Partial<typeof visits.$inferInsert>) =>
			by(staff, ({ tx }) => tx.update(visits).set(values).where(eq(visits.id, id)));
		const [shown, told] = [await log(), await log()];
		await set(shown.id, { status: 'confirmed', slug: 'versehen', publishedAt: new Date() });
		expect(await refusedFor(shown.id)).toBe('discardPublished');
		await set(told.id, { status: 'reported', result: 'Gut', startsOn: '2026-01-01', endsOn: '2026-01-01' });
		expect(await refusedFor(told.id)).toBe('discardReported');
	});

	it.each<[string, (ctx: CommandContext, visitId: string) => Promise<unknown>]>([
		['a follow-up', ({ tx }, visitId) => tx.insert(followUps).values({ visitId, text: 'Danken' })],
		['an agreement', ({ tx }, visitId) => agreement(tx, { visitId, partnershipIds: [world.own] })],
		[
			'a line of the ledger',
			({ tx }, visitId) => ledgerEntry(tx, world.own, { type: 'celebrated', on: '2026-01-01', visitId }),
		],
	])('is refused while %s names it', async (_, name) => {
		const { id } = await log();
		await by(staff, (ctx) => name(ctx, id));
		expect(await refusedFor(id)).toBe('discardNamed');
	});

	it('reads its rule from facts alone', () => {
		const visit = { status: 'planned', publishedAt: null } as const;
		const facts: DiscardFacts = { logged: { on: '2026-11-27', self: true }, touched: false, named: 0 };
		expect(discardRefusal(visit, facts, '2026-11-27')).toBeNull();
		expect(discardRefusal(visit, { ...facts, logged: null }, '2026-11-27')).toBe(
			'visits.refusals.discardNotOwn',
		);
	});
});
