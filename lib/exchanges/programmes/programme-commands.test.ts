import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programme, round } from '@/db/demo/builders';
import { type ExchangeWorld, exchangeWorld } from '@/lib/exchanges/exchange-test-world';
import { addProgramme, deleteProgramme, programmeToFields, reviseProgramme } from './programme-commands';
import { newProgrammeInput, type ProgrammeFields, programmeInput } from './programme-input';
import { listProgrammes } from './programme-list';
import { loadProgrammeParams } from './programme-params';
import {
	findProgramme,
	partnershipsWithProgrammes,
	programmesOfOrganisation,
	programmesOfPartnership,
} from './programme-queries';
import {
	endProgramme,
	launchProgramme,
	publishProgramme,
	reopenProgramme,
	unpublishProgramme,
} from './programme-state-commands';

let world: ExchangeWorld;
beforeAll(async () => {
	world = await exchangeWorld();
});
afterAll(() => world.end());

const filled = (more: Partial<ProgrammeFields> = {}): ProgrammeFields => ({
	name: { de: 'Lehrlingsaustausch', en: 'Apprentice exchange' },
	slug: `lehrlinge-${crypto.randomUUID().slice(0, 8)}`,
	targetGroup: 'apprentices',
	direction: 'both',
	fields: [
		{ de: 'Tischler', en: 'Carpenters' },
		{ de: 'Friseure', en: '' },
	],
	funding: 'Erasmus+',
	partnershipIds: [world.own],
	organisationIds: [world.chamber],
	description: { de: 'Worum es geht.', en: '' },
	internalNotes: '',
	...more,
});

const add = (more: Partial<ProgrammeFields> = {}) =>
	world.as('manager', (ctx) => addProgramme(ctx, newProgrammeInput.parse(filled(more))));
const read = async (id: string) => {
	const found = await world.as('manager', (ctx) => findProgramme(ctx, id));
	if (!found) throw new Error('gone');
	return found;
};
const versioned = async (id: string) => ({ id, version: (await read(id)).version });
const revise = async (id: string, more: Partial<ProgrammeFields>) => {
	const found = await read(id);
	const input = programmeInput.parse({ id, version: found.version, ...programmeToFields(found), ...more });
	return world.as('manager', (ctx) => reviseProgramme(ctx, input));
};
const refused = (reason: string) => ({ code: 'refused', messageKey: `exchanges.refusals.${reason}` });

describe('adding and revising', () => {
	it('keeps what was typed, in order, and begins as being set up', async () => {
		const { id } = await add();
		const found = await read(id);
		expect(found.status).toBe('planned');
		expect(found.fields).toEqual([{ de: 'Tischler', en: 'Carpenters' }, { de: 'Friseure' }]);
		expect(found.partnerships.map((each) => each.id)).toEqual([world.own]);
		expect(found.organisations).toEqual([{ id: world.chamber, name: 'Handwerkskammer' }]);
	});
	it('changes partners and order of the fields, and the version with them', async () => {
		const { id } = await add();
		const before = await read(id);
		await revise(id, { partnershipIds: [world.foreign], organisationIds: [] });
		const found = await read(id);
		expect(found.partnerships.map((each) => each.id)).toEqual([world.foreign]);
		expect(found.organisations).toEqual([]);
		expect(found.version).toBeGreaterThan(before.version);
		await revise(id, {
			fields: [
				{ de: 'Friseure', en: '' },
				{ de: 'Tischler', en: '' },
			],
		});
		expect((await read(id)).fields).toEqual([{ de: 'Friseure' }, { de: 'Tischler' }]);
	});
	it('shows both versions to whoever saves a stale one', async () => {
		const { id } = await add();
		const stale = { id, version: 1, ...filled({ funding: 'Land' }) };
		await revise(id, { funding: 'Bund' });
		await expect(
			world.as('manager', (ctx) => reviseProgramme(ctx, programmeInput.parse(stale))),
		).rejects.toMatchObject({ code: 'conflict', conflict: { current: { funding: 'Bund' } } });
	});
	it('keeps the direction that unfinished rounds need, whatever is over', async () => {
		const { id } = await add();
		await world.build((tx) =>
			round(tx, { programmeId: id, label: 'Herbst', placesIn: 1, placesOut: 1, status: 'draft' }),
		);
		await expect(revise(id, { direction: 'in' })).rejects.toMatchObject({
			...refused('directionOfRounds'),
			params: { label: 'Herbst' },
		});
		const { id: other } = await add();
		await world.build((tx) => round(tx, { programmeId: other, placesOut: 1, status: 'completed' }));
		await expect(revise(other, { direction: 'in' })).resolves.toEqual({ id: other });
	});
	it('keeps the description of what is public', async () => {
		const { id } = await add();
		await world.as('manager', async (ctx) => publishProgramme(ctx, await versioned(id)));
		await expect(revise(id, { description: { de: '', en: 'Text' } })).rejects.toMatchObject({
			code: 'invalid',
			fields: { 'description.de': 'exchanges.refusals.descriptionOfPublished' },
		});
	});
	it('names partners that are there', async () => {
		const nobody = [crypto.randomUUID()];
		await expect(add({ partnershipIds: nobody })).rejects.toMatchObject({
			fields: { partnershipIds: 'errors.chooseOne' },
		});
		await expect(add({ organisationIds: nobody })).rejects.toMatchObject({
			fields: { organisationIds: 'errors.chooseOne' },
		});
	});
	it('refuses a name without German and a field without a name', () => {
		const wrong = newProgrammeInput.safeParse(
			filled({ name: { de: ' ', en: 'Exchange' }, fields: [{ de: '', en: '' }] }),
		);
		expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual(['name.de', 'fields.0.de']);
	});
	it('is deleted only without rounds', async () => {
		const { id } = await add();
		const { id: used } = await add();
		await world.build((tx) => round(tx, { programmeId: used }));
		await world.as('admin', async (ctx) => deleteProgramme(ctx, await versioned(id)));
		await expect(read(id)).rejects.toThrow('gone');
		await expect(
			world.as('admin', async (ctx) => deleteProgramme(ctx, await versioned(used))),
		).rejects.toMatchObject({ messageKey: 'errors.stillNamed', params: { rows: 1 } });
	});
});

describe('its states', () => {
	it('goes from being set up to running, ended and back, each once', async () => {
		const { id } = await add();
		const does = (verb: typeof launchProgramme) =>
			world.as('manager', async (ctx) => verb(ctx, await versioned(id)));
		await expect(does(reopenProgramme)).rejects.toMatchObject(refused('notEnded'));
		await does(launchProgramme);
		await expect(does(launchProgramme)).rejects.toMatchObject(refused('notPlanned'));
		await does(endProgramme);
		await expect(does(endProgramme)).rejects.toMatchObject(refused('alreadyEnded'));
		await does(reopenProgramme);
		expect((await read(id)).status).toBe('running');
	});
	it.each([
		['open', true],
		['closed', true],
		['draft', false],
		['completed', false],
		['cancelled', false],
	] as const)('with a round that is %s it cannot be ended: %s', async (status, kept) => {
		const { id } = await world.build((tx) => programme(tx));
		await world.build((tx) => round(tx, { programmeId: id, status, cancelledReason: 'Grund' }));
		const ending = world.as('manager', async (ctx) => endProgramme(ctx, await versioned(id)));
		if (kept) await expect(ending).rejects.toMatchObject(refused('roundsUnfinished'));
		else await expect(ending).resolves.toEqual({ id });
	});
	it('becomes public with a German text, and is taken back', async () => {
		const { id } = await add({ description: { de: '', en: 'Text' } });
		const does = (verb: typeof publishProgramme) =>
			world.as('manager', async (ctx) => verb(ctx, await versioned(id)));
		await expect(does(publishProgramme)).rejects.toMatchObject(refused('descriptionMissing'));
		await expect(does(unpublishProgramme)).rejects.toMatchObject(refused('notPublished'));
		await revise(id, { description: { de: 'Text', en: '' } });
		await does(publishProgramme);
		await expect(does(publishProgramme)).rejects.toMatchObject(refused('alreadyPublished'));
		await does(unpublishProgramme);
		expect((await read(id)).publishedAt).toBeNull();
	});
});

describe('who sees it', () => {
	it('shows a representative the own ones, and of their partners the own ones', async () => {
		const { id } = await add({ partnershipIds: [world.own, world.foreign] });
		const seen = await world.as('representative', (ctx) => findProgramme(ctx, id));
		expect(seen?.partnerships.map((each) => each.id)).toEqual([world.own]);
		const find = (wanted: string) => world.as('representative', (ctx) => findProgramme(ctx, wanted));
		expect(await find(world.foreignProgramme)).toBeUndefined();
		expect(await find(crypto.randomUUID())).toBeUndefined();
		expect(await find('rounds')).toBeUndefined();
		const by = (role: 'representative' | 'reader', query: string) =>
			world.as(role, async (ctx) =>
				(await listProgrammes(ctx, loadProgrammeParams(new URLSearchParams(query)), 'de')).rows.map(
					(row) => row.id,
				),
			);
		expect(await by('representative', '')).not.toContain(world.foreignProgramme);
		expect(await by('reader', '')).toContain(world.foreignProgramme);
		expect(await by('representative', `partnership=${world.foreign}`)).toEqual([]);
		expect(await by('reader', `partnership=${world.foreign}`)).toContain(id);
		const names = await world.as('representative', (ctx) => partnershipsWithProgrammes(ctx, 'de'));
		expect(names.map((each) => each.id)).toEqual([world.own]);
		const lines = await world.as('representative', (ctx) => programmesOfPartnership(ctx, world.own));
		expect(lines.map((each) => each.id)).toContain(id);
		const carried = await world.as('representative', (ctx) => programmesOfOrganisation(ctx, world.chamber));
		expect(carried.map((each) => each.id)).not.toContain(world.foreignProgramme);
	});
	it('finds by name and field in both languages and by funding, and filters by an open round', async () => {
		const { id } = await add({
			name: { de: 'Schreinertausch', en: 'Joiners abroad' },
			fields: [{ de: 'Möbelbau', en: 'Cabinetmaking' }],
			funding: 'Stiftungsmittel',
		});
		await world.build((tx) =>
			round(tx, {
				programmeId: id,
				label: 'Frühjahr',
				status: 'open',
				opensOn: '2026-11-01',
				closesOn: '2026-11-30',
				startsOn: '2027-02-01',
				endsOn: '2027-02-10',
			}),
		);
		const rows = (query: string) =>
			world.as(
				'staff',
				async (ctx) =>
					(await listProgrammes(ctx, loadProgrammeParams(new URLSearchParams(query)), 'de')).rows,
			);
		for (const q of ['Schreinertausch', 'joiners', 'mobelbau', 'cabinet', 'Stiftungsmittel'])
			expect(
				(await rows(`q=${q}`)).map((row) => row.id),
				q,
			).toContain(id);
		expect(await rows('q=nirgends')).toEqual([]);
		const open = await rows('open=yes&q=Schreinertausch');
		expect(open.map((row) => row.id)).toEqual([id]);
		expect(open[0]?.current).toMatchObject({ label: 'Frühjahr', state: 'open', places: 4, taken: 0 });
		expect((await rows('open=no')).map((row) => row.id)).not.toContain(id);
		expect((await rows('target=writers')).length).toBe(0);
		for (const sort of ['name', '-name', 'target', 'status', 'round', 'closes', '-closes', 'rounds'])
			expect((await rows(`sort=${sort}`)).length).toBeGreaterThan(1);
	});
});
