import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, user as userRow, visit as visitRow } from '@/db/demo/builders';
import { followUps } from '@/db/schema/follow-ups';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/auth/permissions';
import { disableUser } from '@/lib/users/user-access-commands';
import { changeRole } from '@/lib/users/user-commands';
import { setPartnerships } from '@/lib/users/user-partnership-commands';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { assigneesNamed, assigneesOf, searchAssignees } from './follow-up-assignee-queries';
import { addFollowUp, assignFollowUp, completeFollowUp } from './follow-up-commands';
import { followUpsDue } from './follow-up-due-queries';
import { type NewFollowUpFields, newFollowUpInput } from './follow-up-input';
import { loadFollowUpParams } from './follow-up-params';
import { listFollowUps } from './follow-up-queries';

let world: VisitWorld;
let visitId: string;
let foreignVisit: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
	world = await visitWorld();
	await asActor(world.db, 'Aufbau', async (tx) => {
		visitId = (await visitRow(tx, { partnershipIds: [world.own] })).id;
		foreignVisit = (await visitRow(tx, { partnershipIds: [world.foreign] })).id;
		const roles = {
			clerk: 'staff',
			other: 'staff',
			closed: 'staff',
			reader: 'reader',
			envoy: 'representative',
		};
		for (const [name, role] of Object.entries(roles)) {
			const row = await userRow(tx, {
				...{ name, email: `${name}@example.org`, role: role as Role, active: name !== 'closed' },
			});
			ids[name] = row.id;
		}
		await tx.insert(userPartnerships).values({ userId: ids.envoy ?? '', partnershipId: world.own });
	});
});
afterAll(() => world.end());

const as = <T>(name: string, role: Role, work: Parameters<typeof world.as<T>>[1]) =>
	world.as(role, (ctx) => work({ ...ctx, user: { ...ctx.user, id: ids[name] ?? '' } }));

const add = (part: Partial<NewFollowUpFields> = {}) =>
	as('clerk', 'staff', (ctx) =>
		addFollowUp(
			ctx,
			newFollowUpInput.parse({
				...{ subject: { visitId }, text: 'Plätze benennen', owner: 'ours', responsible: '', dueOn: '' },
				...part,
			}),
		),
	);

const assigneeOf = async (id: string) => {
	const [row] = await world.db
		.select({ assigneeId: followUps.assigneeId })
		.from(followUps)
		.where(eq(followUps.id, id));
	return row?.assigneeId;
};

const versionOf = async (id: string) => {
	const [row] = await world.db.select({ version: users.version }).from(users).where(eq(users.id, id));
	return row?.version ?? 0;
};

describe('a follow-up', () => {
	it('is whoever’s who makes it, unless another account or nobody is named', async () => {
		expect(await assigneeOf((await add()).id)).toBe(ids.clerk);
		expect(await assigneeOf((await add({ assigneeId: ids.other })).id)).toBe(ids.other);
		expect(await assigneeOf((await add({ assigneeId: '' })).id)).toBeNull();
	});

	it('is given to active accounts that write there, and to no others', async () => {
		const { id } = await add();
		const refused = { fields: { assigneeId: 'errors.chooseOne' } };
		for (const name of ['closed', 'reader'])
			await expect(add({ assigneeId: ids[name] })).rejects.toMatchObject(refused);
		const assign = (version: number, assigneeId: string | null) =>
			as('clerk', 'staff', (ctx) => assignFollowUp(ctx, { id, version, assigneeId }));
		await assign(1, ids.envoy ?? '');
		await assign(2, null);
		await expect(assign(3, ids.reader ?? '')).rejects.toMatchObject(refused);
		await expect(add({ subject: { visitId: foreignVisit }, assigneeId: ids.envoy })).rejects.toMatchObject(
			refused,
		);
		await as('clerk', 'staff', (ctx) => completeFollowUp(ctx, { id, version: 3, outcome: null }));
		await expect(assign(4, ids.other ?? '')).rejects.toMatchObject({
			messageKey: 'followUps.refusals.alreadyDone',
		});
	});

	it('offers just those in its chooser, and a representative just who works on the own partnerships', async () => {
		const names = async (name: string, role: Role, subject: Parameters<typeof assigneesOf>[1]) =>
			(await as(name, role, (ctx) => assigneesOf(ctx, subject))).map((each) => each.name);
		expect(await names('clerk', 'staff', { visitId })).toEqual(['clerk', 'envoy', 'other']);
		expect(await names('clerk', 'staff', { visitId: foreignVisit })).toEqual(['clerk', 'other']);
		expect(await names('envoy', 'representative', { visitId })).toEqual(['envoy']);
		const searched = async (name: string, role: Role) =>
			(await as(name, role, (ctx) => searchAssignees(ctx, ''))).map(({ label }) => label);
		expect(await searched('clerk', 'staff')).toEqual(['clerk', 'envoy', 'other']);
		expect(await searched('envoy', 'representative')).toEqual(['envoy']);
		expect(await searched('reader', 'reader')).toEqual([]);
	});

	it('is found by whose it is: an account’s, one’s own, nobody’s', async () => {
		const word = 'Zuordnung';
		await add({ text: `${word} eigen`, dueOn: '2026-11-20' });
		await add({ text: `${word} fremd`, dueOn: '2026-11-20', assigneeId: ids.other });
		await add({ text: `${word} offen`, dueOn: '2026-11-20', assigneeId: '' });
		const found = async (assignee: string) => {
			const params = loadFollowUpParams({ q: word, assignee, sort: 'text' });
			const { rows } = await as('clerk', 'staff', (ctx) => listFollowUps(ctx, params, 'de'));
			return rows.map(({ text, assignee: name }) => [text, name]);
		};
		expect(await found('me')).toEqual([[`${word} eigen`, 'clerk']]);
		expect(await found(ids.other ?? '')).toEqual([[`${word} fremd`, 'other']]);
		expect(await found('-')).toEqual([[`${word} offen`, null]]);
		const due = await as('clerk', 'staff', (ctx) => followUpsDue(ctx, 'de', { assignee: 'me' }));
		expect(due.rows.map(({ text }) => text)).toEqual([`${word} eigen`]);
		const named = await as('clerk', 'staff', (ctx) => assigneesNamed(ctx));
		expect(named.map(({ label }) => label)).toEqual(['clerk', 'other']);
	});
});

describe('open follow-ups fall to the office', () => {
	const open = async (assigneeId: string | undefined, at = visitId) =>
		(await add({ subject: { visitId: at }, assigneeId })).id;
	const admin = <T>(work: Parameters<typeof world.as<T>>[1]) => world.as('admin', work);

	it('when the account is closed; what is done keeps its name', async () => {
		const [kept, done] = [await open(ids.other), await open(ids.other)];
		await as('clerk', 'staff', (ctx) => completeFollowUp(ctx, { id: done, version: 1, outcome: null }));
		const id = ids.other ?? '';
		const version = await versionOf(id);
		await admin((ctx) => disableUser(ctx, { id, version }));
		expect([await assigneeOf(kept), await assigneeOf(done)]).toEqual([null, id]);
	});

	it('when it may no longer write, or not there', async () => {
		const id = ids.envoy ?? '';
		const [here] = [await open(id)];
		await admin(async (ctx) => {
			await ctx.tx.insert(userPartnerships).values({ userId: id, partnershipId: world.foreign });
		});
		const there = await open(id, foreignVisit);
		const lose = await versionOf(id);
		await admin((ctx) => setPartnerships(ctx, { id, version: lose, partnershipIds: [world.own] }));
		expect([await assigneeOf(here), await assigneeOf(there)]).toEqual([id, null]);
		const version = await versionOf(id);
		await admin((ctx) => changeRole(ctx, { id, version, role: 'reader' }));
		expect(await assigneeOf(here)).toBeNull();
	});
});
