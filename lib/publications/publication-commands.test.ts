import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { publicationPublishers, publications } from '@/db/schema/publications';
import { deletePublication, publishPublication, withdrawPublication } from './publication-commands';
import { findPublication } from './publication-queries';
import { type PublicationWorld, publicationWorld } from './publication-test-world';

let world: PublicationWorld;
beforeAll(async () => {
	world = await publicationWorld();
});
afterAll(() => world.end());

const fresh = (values: Parameters<typeof make.publication>[1] = {}) =>
	make.asActor(world.db, 'Aufbau', async (tx) => (await make.publication(tx, values)).id);
const find = (id: string) => world.as('manager', (ctx) => findPublication(ctx, id));
const verb = {
	publish: (id: string, version = 1) =>
		world.as('manager', (ctx) => publishPublication(ctx, { id, version })),
	withdraw: (id: string, version = 1) =>
		world.as('manager', (ctx) => withdrawPublication(ctx, { id, version })),
	remove: (id: string, version = 1) => world.as('admin', (ctx) => deletePublication(ctx, { id, version })),
};
const refusal = (reason: string, field?: string) => ({
	messageKey: `publications.refusals.${reason}`,
	...(field && { field }),
});
const titled = { title: { de: 'Neu', en: '' } };

/** What was refused has left nothing behind. */
async function refused(work: () => Promise<unknown>, error: object) {
	const state = () => world.db.execute(sql`select * from publications order by id`);
	const before = await state();
	await expect(work()).rejects.toMatchObject(error);
	expect(await state()).toEqual(before);
}

describe('adding a publication', () => {
	it('keeps what was typed, publishers in their order, unpublished and as its first version', async () => {
		const { id } = await world.add({
			...{ ...titled, kind: 'newsletter', surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018' },
			...{ publisherIds: [world.publisherElsewhere, world.house], link: 'www.studie.example' },
			...{ topicIds: [world.climate], partnershipIds: [world.own], predecessorId: world.first },
		});
		expect(await find(id)).toMatchObject({
			...{ version: 1, publishedAt: null, title: { de: 'Neu' }, link: 'https://www.studie.example' },
			...{ surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018', predecessorId: world.first },
			publishers: [{ id: world.publisherElsewhere }, { id: world.house }],
			topics: [{ id: world.climate }],
			partnerships: [{ id: world.own }],
		});
		const [row] = await world.db.select().from(publications).where(eq(publications.id, id));
		expect(row).toMatchObject({
			...{ surveyedFirst: '2017-04-01', surveyedLast: '2017-06-30' },
			...{ issuedFirst: '2018-01-01', issuedLast: '2018-12-31' },
		});
	});

	it('takes a publisher named twice once', async () => {
		const { id } = await world.add({ ...titled, publisherIds: [world.house, world.house] });
		expect((await find(id))?.publishers).toHaveLength(1);
	});

	it.each(['publisherIds', 'topicIds', 'partnershipIds', 'predecessorId'])(
		'says at %s that what it names is not there',
		async (field) => {
			const gone = crypto.randomUUID();
			const value = field === 'predecessorId' ? gone : [gone];
			await refused(() => world.add({ ...titled, [field]: value }), {
				...{ code: 'invalid', fields: { [field]: 'errors.chooseOne' } },
			});
		},
	);
});

describe('revising a publication', () => {
	it('changes what the form holds, and an end that is gone leaves the days of the beginning', async () => {
		const id = await fresh({ surveyedFrom: '2017-04', surveyedTo: '2017-06' });
		await world.revise({ id, surveyedFrom: '2017-04' });
		expect(await find(id)).toMatchObject({ version: 2, title: { de: 'Umbenannt' }, surveyedTo: null });
		const [row] = await world.db.select().from(publications).where(eq(publications.id, id));
		expect(row?.surveyedLast).toBe('2017-04-30');
	});

	it('counts a change of its links alone as a version, and saving the same as none', async () => {
		const id = await fresh({ title: { de: 'Neu' }, publisherIds: [world.house] });
		const same = { ...titled, id, publisherIds: [world.house] };
		await world.revise(same);
		expect((await find(id))?.version).toBe(1);
		await world.revise({ ...same, publisherIds: [world.publisherElsewhere, world.house] });
		expect(await find(id)).toMatchObject({
			...{ version: 2, publishers: [{ id: world.publisherElsewhere }, { id: world.house }] },
		});
		await world.revise({ ...same, version: 2, topicIds: [world.climate], partnershipIds: [world.own] });
		expect(await find(id)).toMatchObject({ version: 3, publishers: [{ id: world.house }] });
		await world.revise({ ...same, version: 3 });
		expect(await find(id)).toMatchObject({ version: 4, topics: [], partnerships: [] });
	});

	it('keeps the rows of publishers that stay', async () => {
		const id = await fresh({ publisherIds: [world.house, world.publisherElsewhere] });
		await world.revise({ id, publisherIds: [world.publisherElsewhere, world.house] });
		const told = await world.db.execute(sql`select operation from history
			where table_name = 'publication_publishers' and subject_id = ${id} order by id`);
		expect(told.map(({ operation }) => operation)).toEqual(['insert', 'insert', 'update', 'update']);
		const rows = await world.db
			.select({ id: publicationPublishers.organisationId })
			.from(publicationPublishers)
			.where(eq(publicationPublishers.publicationId, id))
			.orderBy(publicationPublishers.position);
		expect(rows.map((row) => row.id)).toEqual([world.publisherElsewhere, world.house]);
	});

	it('finds nothing that is not there, and shows what stands there to whoever read another version', async () => {
		await refused(() => world.revise({ id: crypto.randomUUID() }), { code: 'notFound' });
		const id = await fresh({ title: { de: 'Vorher' }, notes: 'Steht da' });
		const current = { title: { de: 'Vorher', en: '' }, notes: 'Steht da', predecessorId: '' };
		await refused(() => world.revise({ id, version: 7 }), {
			code: 'conflict',
			conflict: { version: 1, current },
		});
	});

	it('says at its field that what it names is not there', async () => {
		const id = await fresh();
		await refused(() => world.revise({ id, topicIds: [crypto.randomUUID()] }), {
			...{ code: 'invalid', fields: { topicIds: 'errors.chooseOne' } },
		});
	});

	it('refuses to follow itself, and a later edition of its own', async () => {
		const first = await fresh();
		const second = await fresh({ predecessorId: first });
		const third = await fresh({ predecessorId: second });
		for (const predecessorId of [first, second, third])
			await refused(
				() => world.revise({ id: first, predecessorId }),
				refusal('followsItself', 'predecessorId'),
			);
		await world.revise({ id: third, predecessorId: first });
		expect((await find(third))?.predecessorId).toBe(first);
	});

	it('lets no ring be closed by two at once, however often they meet', async () => {
		for (let time = 0; time < 10; time += 1) {
			const [one, other] = [await fresh(), await fresh()];
			const both = await Promise.allSettled([
				world.revise({ id: one, predecessorId: other }),
				world.revise({ id: other, predecessorId: one }),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			const reason = both.find((each) => each.status === 'rejected')?.reason;
			expect(reason).toMatchObject(refusal('followsItself', 'predecessorId'));
		}
	});

	it.each([
		['titleMissing', 'title.de', { title: { de: '', en: 'Only' } }],
		['publishersMissing', 'publisherIds', { publisherIds: [] }],
		['issuedMissing', 'issuedOn', { issuedOn: '' }],
	])('refuses to take from what is public what it needs there: %s', async (reason, field, values) => {
		const whole = { issuedOn: '2018', publisherIds: [world.house] };
		const id = await fresh({ ...whole, publishedAt: new Date() });
		await refused(() => world.revise({ id, ...whole, ...values }), refusal(reason, field));
		await world.revise({ id, ...whole });
		const draft = await fresh(whole);
		await world.revise({ id: draft, ...whole, ...values });
	});
});

describe('publishing and withdrawing', () => {
	const whole = () => ({ title: { de: 'Ganz' }, issuedOn: '2018', publisherIds: [world.house] });
	const isPublic = async (id: string) =>
		(await world.db.execute(sql`select from site.publications where id = ${id}`)).length === 1;

	it('shows it to the public, and takes it back', async () => {
		const id = await fresh(whole());
		expect(await isPublic(id)).toBe(false);
		await verb.publish(id);
		expect([await isPublic(id), (await find(id))?.version]).toEqual([true, 2]);
		await refused(() => verb.publish(id, 2), refusal('alreadyPublished'));
		await verb.withdraw(id, 2);
		expect(await isPublic(id)).toBe(false);
		await refused(() => verb.withdraw(id, 3), refusal('notPublished'));
	});

	it.each([
		['titleMissing', { title: { en: 'Only' } }],
		['publishersMissing', { publisherIds: [] }],
		['issuedMissing', { issuedOn: null }],
	])('refuses: %s', async (reason, values) => {
		const id = await fresh({ ...whole(), ...values });
		await refused(() => verb.publish(id), refusal(reason));
	});

	it.each(['publish', 'withdraw', 'remove'] as const)(
		'%s finds it in the version read only',
		async (name) => {
			const id = await fresh(whole());
			await refused(() => verb[name](crypto.randomUUID()), { code: 'notFound' });
			await refused(() => verb[name](id, 2), { code: 'conflict', conflict: { version: 1 } });
		},
	);
});

describe('deleting a publication for good', () => {
	it('removes it with its links', async () => {
		const id = await fresh({ publisherIds: [world.house], partnershipIds: [world.own] });
		expect(await verb.remove(id)).toEqual({ id });
		expect(await find(id)).toBeUndefined();
	});

	it('is refused while a later edition names it', async () => {
		const id = await fresh();
		await fresh({ predecessorId: id });
		await refused(() => verb.remove(id), { messageKey: 'errors.stillNamed', params: { rows: 1 } });
	});
});
