import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { user } from '@/db/demo/builders';
import { partnershipParties, partnerships } from '@/db/schema/partnerships';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import { addPartnership, deletePartnership, revisePartnership } from './partnership-commands';
import { partnershipToFields } from './partnership-fields';
import { newPartnershipInput, type PartnershipFields, partnershipInput } from './partnership-input';
import { asIfPublished } from './partnership-preview';
import { publishPartnership, unpublishPartnership } from './partnership-publish-commands';
import { findPartnership, type Partnership } from './partnership-queries';
import { type PartnershipWorld, partnershipWorld } from './partnership-test-world';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

const missing = '00000000-0000-7000-8000-000000000000';
let slugs = 0;
const essentials = (): PartnershipFields => ({
	kindId: world.kind,
	slug: `probe-${++slugs}`,
	parentId: '',
	parties: [
		{ territoryId: world.lodz, side: 'partner', role: '' },
		{ territoryId: world.hessen, side: 'home', role: '' },
	],
	topicIds: [],
	leadUserId: '',
	deputyUserId: '',
	fileReference: '',
	costRule: '',
	verifiedOn: '',
	summary: { de: '', en: '' },
	description: { de: '', en: '' },
	internalNotes: '',
});
const add = (fields: Partial<PartnershipFields> = {}) =>
	world.as('manager', (ctx) =>
		addPartnership(ctx, newPartnershipInput.parse({ ...essentials(), ...fields })),
	);
const find = async (id: string) => (await findPartnership(world.read(), id)) as Partnership;
const added = async (fields: Partial<PartnershipFields> = {}) => find((await add(fields)).id);
const revise = (found: Partnership, fields: Partial<PartnershipFields>, role: Role = 'manager') =>
	world.as(role, (ctx) =>
		revisePartnership(
			ctx,
			partnershipInput.parse({
				id: found.id,
				version: found.version,
				...partnershipToFields(found),
				...fields,
			}),
		),
	);
const publish = ({ id, version }: Partnership) =>
	world.as('manager', (ctx) => publishPartnership(ctx, { id, version }));
const refusal = (reason: string) => ({ messageKey: `partnerships.refusals.${reason}` });
const issues = (fields: Partial<PartnershipFields>) => {
	const result = newPartnershipInput.safeParse({ ...essentials(), ...fields });
	// Of several at one field the first is shown.
	return Object.fromEntries(
		result.error?.issues.map((issue) => [issue.path.join('.'), issue.message]).reverse() ?? [],
	);
};

describe('adding', () => {
	it('keeps parties in their order, topics, texts and who is responsible, with history', async () => {
		const found = await added({
			parties: [
				{ territoryId: world.nouvelle, side: 'partner', role: 'federführend' },
				{ territoryId: world.lodz, side: 'partner', role: '' },
				{ territoryId: world.hessen, side: 'home', role: '' },
			],
			topicIds: [world.culture, world.climate],
			leadUserId: world.manager,
			summary: { de: ' Kurz. ', en: '' },
		});
		expect(found.label.de).toBe('Nouvelle-Aquitaine · Łódź');
		expect(found.parties.map(({ role }) => role)).toEqual(['federführend', null, null]);
		expect(found.topics.map(({ key }) => key).sort()).toEqual(['klima', 'kultur']);
		expect(found.summary).toEqual({ de: 'Kurz.' });
		expect(found.lead).toContain('Muster');
		const lines = await world.db.execute<{ table_name: string }>(
			sql`select table_name from history where subject_table = 'partnerships' and subject_id = ${found.id}`,
		);
		expect(lines).toHaveLength(6);
	});

	it.each([
		['no own side', { parties: [] }, { parties: 'partnerships.refusals.homeMissing' }],
		['a wrong address', { slug: 'Łódź' }, { slug: 'errors.invalidSlug' }],
		['no address', { slug: ' ' }, { slug: 'errors.required' }],
		['no kind', { kindId: '' }, { kindId: 'errors.chooseOne' }],
		['a day that is none', { verifiedOn: '2026-02-30' }, { verifiedOn: 'errors.invalidDate' }],
	])('refuses %s', (_, fields, expected) => expect(issues(fields)).toEqual(expected));

	it('refuses a side without anybody, and a territory named twice', () => {
		const home = { territoryId: world.hessen, side: 'home', role: '' } as const;
		expect(issues({ parties: [home] })).toEqual({ parties: 'partnerships.refusals.partnerMissing' });
		expect(issues({ parties: [home, { ...home, side: 'partner' }] })).toEqual({
			'parties.1.territoryId': 'errors.partyTwice',
		});
	});

	it('was not verified on a day to come', async () => {
		const ahead = { fields: { verifiedOn: 'partnerships.refusals.verifiedInFuture' } };
		await expect(add({ verifiedOn: '2026-11-23' })).rejects.toMatchObject(ahead);
		const found = await added({ verifiedOn: '2026-11-22' });
		await expect(revise(found, { verifiedOn: '2030-01-01' })).rejects.toMatchObject(ahead);
		await revise(found, { fileReference: 'II 3' });
	});

	it('refuses an address that another one has', async () => {
		const { slug } = await added();
		await expect(add({ slug })).rejects.toMatchObject({
			cause: { constraint: 'partnerships_slug_unique' },
		});
	});
});

describe('revising', () => {
	it('changes parts in place: who stays keeps the row', async () => {
		const before = await added();
		const rows = () =>
			world.db
				.select({ id: partnershipParties.id, territoryId: partnershipParties.territoryId })
				.from(partnershipParties)
				.where(eq(partnershipParties.partnershipId, before.id));
		const kept = (await rows()).find((row) => row.territoryId === world.hessen);
		await revise(before, {
			parties: [
				{ territoryId: world.nouvelle, side: 'partner', role: '' },
				{ territoryId: world.hessen, side: 'home', role: 'Sitz' },
			],
			topicIds: [world.climate],
		});
		expect(await rows()).toContainEqual(kept);
		const after = await find(before.id);
		expect(after.label.de).toBe('Nouvelle-Aquitaine');
		expect(after.topics).toHaveLength(1);
		expect(after.parties.map(({ role }) => role)).toEqual([null, 'Sitz']);
	});

	it('is a new version when only a part changed, and none when nothing did', async () => {
		const before = await added({ topicIds: [world.climate] });
		await revise(before, {});
		expect((await find(before.id)).version).toBe(before.version);
		await revise(before, { topicIds: [world.culture] });
		const after = await find(before.id);
		expect(after.version).toBe(before.version + 1);
		await revise(after, { parties: [...partnershipToFields(after).parties].reverse() });
		expect((await find(before.id)).version).toBe(after.version + 1);
	});

	it('shows the second to save both versions, parts included', async () => {
		const before = await added();
		await revise(before, { fileReference: 'A 1', topicIds: [world.climate] });
		const second = revise(before, { fileReference: 'B 2' });
		await expect(second).rejects.toBeInstanceOf(ConflictError);
		await expect(second).rejects.toMatchObject({
			conflict: { version: before.version + 1, current: { fileReference: 'A 1', topicIds: [world.climate] } },
		});
	});

	it('loses none of many who save at once', async () => {
		const before = await added();
		const all = await Promise.allSettled(
			Array.from({ length: 8 }, (_, n) => revise(before, { fileReference: `Nr. ${n}` })),
		);
		expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const each of all) {
			if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(ConflictError);
		}
	});

	it('refuses to belong to itself or to what it comprises', async () => {
		const whole = await added();
		const part = await added({ parentId: whole.id });
		await expect(revise(whole, { parentId: part.id })).rejects.toMatchObject(refusal('partOfItself'));
		await expect(revise(whole, { parentId: whole.id })).rejects.toMatchObject(refusal('partOfItself'));
	});

	it('lets no two at once become part of each other, however often they meet', async () => {
		for (let time = 0; time < 10; time += 1) {
			const [one, other] = [await added(), await added()];
			const both = await Promise.allSettled([
				revise(one, { parentId: other.id }),
				revise(other, { parentId: one.id }),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			const reason = both.find((each) => each.status === 'rejected')?.reason;
			expect(reason).toMatchObject(refusal('partOfItself'));
		}
	});

	it('answers alike for what is missing and what is not the own', async () => {
		const gone = { ...(await added()), id: missing };
		await expect(revise(gone, {})).rejects.toBeInstanceOf(NotFoundError);
		const foreign = await find(world.foreign);
		await expect(revise(foreign, {}, 'representative')).rejects.toBeInstanceOf(NotFoundError);
	});
});

describe('publishing', () => {
	it('needs a German summary, and can be taken back', async () => {
		const bare = await added({ summary: { de: '', en: 'Short.' } });
		await expect(publish(bare)).rejects.toMatchObject(refusal('summaryMissing'));
		await revise(bare, { summary: { de: 'Kurz.', en: '' } });
		await publish(await find(bare.id));
		const published = await find(bare.id);
		expect(published.publishedAt).toBeInstanceOf(Date);
		await expect(publish(published)).rejects.toMatchObject(refusal('alreadyPublished'));
		await expect(revise(published, { summary: { de: '', en: 'Short.' } })).rejects.toBeInstanceOf(
			InvalidInputError,
		);
		const { id, version } = published;
		await world.as('manager', (ctx) => unpublishPartnership(ctx, { id, version }));
		const again = { id, version: version + 1 };
		await expect(world.as('manager', (ctx) => unpublishPartnership(ctx, again))).rejects.toMatchObject(
			refusal('notPublished'),
		);
	});

	it.each(['home', 'partner'] as const)('needs a party on the %s side', async (side) => {
		const found = await added({ summary: { de: 'Kurz.', en: '' } });
		await world.as('manager', (ctx) =>
			ctx.tx
				.delete(partnershipParties)
				.where(
					sql`${partnershipParties.partnershipId} = ${found.id} and ${partnershipParties.side} = ${side}`,
				),
		);
		await expect(publish(found)).rejects.toMatchObject(refusal(`${side}Missing`));
	});

	it('shows before what will be public, and leaves no trace of having looked', async () => {
		const found = await added({ summary: { de: 'Kurz.', en: '' }, internalNotes: 'geheim' });
		const seen = await asIfPublished(world.read(), found.id, (db) =>
			db.execute(sql`select * from site.partnerships where id = ${found.id}`),
		);
		expect(seen).toHaveLength(1);
		expect(JSON.stringify(seen)).not.toContain('geheim');
		expect(await world.db.execute(sql`select from site.partnerships where id = ${found.id}`)).toHaveLength(0);
		expect(await find(found.id)).toEqual(found);
		expect(await world.db.execute(sql`select from history where action = 'preview'`)).toHaveLength(0);
	});
});

describe('deleting', () => {
	it('takes parties and ledger along, and is refused while a visit names it', async () => {
		const { id, version } = await added();
		await world.as('admin', (ctx) => deletePartnership(ctx, { id, version }));
		expect(await world.db.select().from(partnerships).where(eq(partnerships.id, id))).toHaveLength(0);
		const own = await find(world.own);
		await expect(
			world.as('admin', (ctx) => deletePartnership(ctx, { id: own.id, version: own.version })),
		).rejects.toMatchObject({ messageKey: 'errors.stillNamed', params: { rows: 2 } });
	});
});

describe('who is responsible', () => {
	it('is somebody active who writes for all partnerships; who was so before may stay', async () => {
		const account = (values: Parameters<typeof user>[1]) =>
			world.as('admin', async ({ tx }) => (await user(tx, values)).id);
		const staff = await account({ role: 'staff' });
		const refused = [
			await account({ role: 'reader' }),
			await account({ role: 'representative' }),
			await account({ role: 'staff', active: false }),
		];
		const add = (fields: Partial<PartnershipFields>) =>
			world.as('manager', (ctx) =>
				addPartnership(ctx, newPartnershipInput.parse({ ...essentials(), ...fields })),
			);
		for (const id of refused) {
			await expect(add({ leadUserId: id })).rejects.toMatchObject({
				fields: { leadUserId: 'errors.chooseOne' },
			});
			await expect(add({ deputyUserId: id })).rejects.toMatchObject({
				fields: { deputyUserId: 'errors.chooseOne' },
			});
		}
		const { id } = await add({ leadUserId: staff });
		await world.as('admin', ({ tx }) => tx.execute(sql`update users set active = false where id = ${staff}`));
		const revise = (fields: Partial<PartnershipFields>) =>
			world.as('manager', async (ctx) => {
				const found = (await findPartnership(ctx, id)) as Partnership;
				const input = { id, version: found.version, ...partnershipToFields(found), ...fields };
				return revisePartnership(ctx, partnershipInput.parse(input));
			});
		await revise({ fileReference: 'II 4' });
		await expect(revise({ deputyUserId: staff })).rejects.toMatchObject({
			fields: { deputyUserId: 'errors.chooseOne' },
		});
	});
});
