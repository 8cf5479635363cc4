import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { followUps } from '@/db/schema/follow-ups';
import { merges } from '@/db/schema/merges';
import { organisations } from '@/db/schema/organisations';
import { appointments, people } from '@/db/schema/people';
import { delegationMembers } from '@/db/schema/visits';
import { reviseOrganisation } from '@/lib/organisations/organisation-commands';
import { organisationInput } from '@/lib/organisations/organisation-input';
import { emptyFields } from '@/lib/organisations/organisation-test-world';
import { findPerson } from '@/lib/people/person-queries';
import { type MergeWorld, mergeWorld, type Twins } from './merge-test-world';
import { undoRefusal } from './merge-undo-commands';

let world: MergeWorld;
let made: Twins;

beforeAll(async () => {
	world = await mergeWorld();
});
afterAll(() => world.end());
beforeEach(async () => {
	made = await world.twins();
});

const merge: MergeWorld['merge'] = (...all) => world.merge(...all);
const undo: MergeWorld['undo'] = (...all) => world.undo(...all);
const build: MergeWorld['build'] = (work) => world.build(work);
const dump = () => world.dump();

describe('undoing', () => {
	it('is refused whole when a row has moved on since, and says which', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone, { phone: 'gone' });
		expect(await undoRefusal(world, mergeId), 'offered').toBeNull();
		await build((tx) =>
			tx.update(followUps).set({ personId: null }).where(eq(followUps.visitId, made.visit)),
		);
		const offered = {
			refusal: 'merges.refusals.rowsMoved',
			params: { table: 'follow_ups', rows: 1, others: 0 },
		};
		expect(await undoRefusal(world, mergeId)).toEqual(offered);
		const before = await dump();
		await expect(undo(mergeId)).rejects.toMatchObject({
			messageKey: 'merges.refusals.rowsMoved',
			params: { table: 'follow_ups', rows: 1, others: 0 },
		});
		expect(await dump()).toEqual(before);
		await build((tx) => tx.delete(delegationMembers).where(eq(delegationMembers.visitId, made.visit)));
		await expect(undo(mergeId)).rejects.toMatchObject({
			params: { table: 'delegation_members', rows: 1, others: 1 },
		});
	});

	it('is refused where an organisation would be part of itself', async () => {
		const { id: whole } = await build((tx) => make.organisation(tx));
		const { id: gone } = await build((tx) => make.organisation(tx, { parentId: whole }));
		const { id: part } = await build((tx) => make.organisation(tx, { parentId: gone }));
		const { mergeId } = await merge('organisation', made.office, gone);
		await build((tx) => tx.update(organisations).set({ parentId: part }).where(eq(organisations.id, whole)));
		const before = await dump();
		await expect(undo(mergeId)).rejects.toMatchObject({ messageKey: 'merges.refusals.partOfItself' });
		expect(await dump()).toEqual(before);
	});

	it('lets none be merged into what becomes a part of it meanwhile', async () => {
		for (let time = 0; time < 10; time += 1) {
			const [kept, gone, whole] = await build(async (tx) => {
				const { id: top } = await make.organisation(tx);
				return [(await make.organisation(tx, { parentId: top })).id, (await make.organisation(tx)).id, top];
			});
			const { id: part } = await build((tx) => make.organisation(tx, { parentId: gone }));
			const edit = { ...emptyFields, name: 'Ganzes', id: whole ?? '', version: 1, parentId: part };
			const both = await Promise.allSettled([
				merge('organisation', kept ?? '', gone ?? ''),
				world.as('staff', (ctx) => reviseOrganisation(ctx, organisationInput.parse(edit))),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		}
	});

	it('is refused when a field taken over was revised since; what else was revised stays', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone, { phone: 'gone' });
		const set = (values: Partial<typeof people.$inferInsert>) =>
			build((tx) => tx.update(people).set(values).where(eq(people.id, made.kept)));
		await set({ phone: '999', title: 'Dr.' });
		await expect(undo(mergeId)).rejects.toMatchObject({
			messageKey: 'merges.refusals.fieldRevised',
			params: { field: 'phone', others: 0 },
		});
		expect(await undoRefusal(world, mergeId)).toMatchObject({ refusal: 'merges.refusals.fieldRevised' });
		await set({ phone: '0511' });
		expect(await undoRefusal(world, mergeId)).toBeNull();
		await undo(mergeId);
		expect(await undoRefusal(world, mergeId)).toMatchObject({ refusal: 'merges.refusals.undoneAlready' });
		const kept = await world.as('reader', (ctx) => findPerson(ctx, made.kept));
		expect(kept).toMatchObject({ phone: null, title: 'Dr.' });
	});

	it('leaves with the one that stayed what came since', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone);
		await build((tx) => tx.insert(appointments).values({ personId: made.kept, function: 'Neu' }));
		await undo(mergeId);
		const offices = await world.db.select().from(appointments).where(eq(appointments.personId, made.kept));
		expect(offices.map((each) => each.function).sort()).toEqual(['Neu', 'Rat', 'Referent']);
	});

	it('is refused when what a row set aside belonged to is no more', async () => {
		const lone = await build(async (tx) => {
			const organisation = await make.organisation(tx, {});
			const held = [{ organisationId: organisation.id, function: 'Rat' }];
			const [a, b] = [
				await make.person(tx, { appointments: held }),
				await make.person(tx, { appointments: held }),
			];
			return { organisation: organisation.id, a: a.id, b: b.id };
		});
		const { mergeId } = await merge('person', lone.a, lone.b);
		await build(async (tx) => {
			await tx.delete(appointments).where(eq(appointments.personId, lone.a));
			await tx.delete(organisations).where(eq(organisations.id, lone.organisation));
		});
		await expect(undo(mergeId)).rejects.toMatchObject({ messageKey: 'merges.refusals.referredIsGone' });
	});
});

it('a merger is undone in reverse where one took up what the other gave', async () => {
	const before = await dump();
	const first = await merge('organisation', made.office, made.other);
	const second = await merge('person', made.kept, made.gone);
	await expect(undo(first.mergeId)).rejects.toMatchObject({
		messageKey: 'merges.refusals.referredIsGone',
	});
	await undo(second.mergeId);
	await undo(first.mergeId);
	expect(await dump()).toEqual(before);
	expect(await world.db.select().from(merges).where(eq(merges.keptId, made.kept))).toHaveLength(1);
});
