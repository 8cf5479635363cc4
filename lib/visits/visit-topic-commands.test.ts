import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { history } from '@/db/schema/history';
import { findVisit } from './visit-queries';
import { type VisitWorld, visitWorld } from './visit-test-world';
import { addVisitTopic } from './visit-topic-commands';

let world: VisitWorld;
let id: string;
beforeAll(async () => {
	world = await visitWorld();
});
beforeEach(async () => {
	id = (await world.as('staff', ({ tx }) => visit(tx, { partnershipIds: [world.own] }))).id;
});
afterAll(() => world.end());

const add = (part = {}, role: 'staff' | 'representative' = 'staff') =>
	world.as(role, (ctx) => addVisitTopic(ctx, { id, version: 1, topicId: world.topic, ...part }));
const refused = (key: string) => expect.objectContaining({ messageKey: key });

it('adds a topic, raises the version and is told in the history', async () => {
	await add();
	const found = await world.as('staff', (ctx) => findVisit(ctx, id));
	expect(found?.topics.map((topic) => topic.id)).toEqual([world.topic]);
	expect(found?.version).toBe(2);
	const told = await world.db.select().from(history).where(eq(history.subjectId, id));
	expect(told.some((row) => row.tableName === 'visit_topics' && row.operation === 'insert')).toBe(true);
});

it('refuses one that is there, one that nobody knows, and a stale version', async () => {
	await add();
	await expect(add({ version: 2 })).rejects.toEqual(refused('visits.refusals.hasTopic'));
	await expect(add()).rejects.toMatchObject({ conflict: { version: 2 } });
	const unknown = add({ version: 2, topicId: crypto.randomUUID() });
	await expect(unknown).rejects.toMatchObject({ fields: { topicId: 'errors.chooseOne' } });
});

it('finds for a representative only own visits', async () => {
	await add({}, 'representative');
	id = (await world.as('staff', ({ tx }) => visit(tx, { partnershipIds: [world.foreign] }))).id;
	await expect(add({}, 'representative')).rejects.toEqual(refused('errors.notFound'));
	await expect(add({ id: crypto.randomUUID() }, 'representative')).rejects.toEqual(
		refused('errors.notFound'),
	);
});
