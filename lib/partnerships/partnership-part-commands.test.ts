import { afterAll, beforeAll, expect, it } from 'vitest';
import { topic, user } from '@/db/demo/builders';
import { addPartnershipTopic, assignLead } from './partnership-part-commands';
import { findPartnership } from './partnership-queries';
import { partnershipWorld } from './partnership-test-world';

let world: Awaited<ReturnType<typeof partnershipWorld>>;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

const refused = (key: string) => expect.objectContaining({ messageKey: key });
const found = async () => {
	const partnership = await world.as('manager', (ctx) => findPartnership(ctx, world.own));
	if (!partnership) throw new Error('no partnership');
	return partnership;
};

it('adds a topic once', async () => {
	const added = await world.as('manager', ({ tx }) => topic(tx, { key: 'neu', label: { de: 'Neu' } }));
	const { version, topics } = await found();
	const add = (version: number, topicId = added.id) =>
		world.as('manager', (ctx) => addPartnershipTopic(ctx, { id: world.own, version, topicId }));
	await add(version);
	const after = await found();
	expect(after.topics).toHaveLength(topics.length + 1);
	expect(after.version).toBe(version + 1);
	await expect(add(version)).rejects.toMatchObject({ conflict: { version: version + 1 } });
	await expect(add(version + 1)).rejects.toEqual(refused('partnerships.refusals.hasTopic'));
	const unknown = add(version + 1, crypto.randomUUID());
	await expect(unknown).rejects.toMatchObject({ fields: { topicId: 'errors.chooseOne' } });
});

it('assigns somebody active who writes for all, once', async () => {
	const person = (role: 'staff' | 'reader' | 'representative', active = true) =>
		world.as('manager', async ({ tx }) => (await user(tx, { role, active })).id);
	const { version } = await found();
	const assign = (version: number, leadUserId: string) =>
		world.as('manager', (ctx) => assignLead(ctx, { id: world.own, version, leadUserId }));
	for (const wrong of [await person('reader'), await person('representative'), await person('staff', false)])
		await expect(assign(version, wrong)).rejects.toMatchObject({
			fields: { leadUserId: 'errors.chooseOne' },
		});
	const lead = await person('staff');
	await assign(version, lead);
	expect((await found()).leadUserId).toBe(lead);
	await expect(assign(version, lead)).rejects.toMatchObject({ conflict: { version: version + 1 } });
	await expect(assign(version + 1, lead)).rejects.toEqual(refused('partnerships.refusals.alreadyLead'));
});
