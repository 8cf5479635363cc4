import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership, person, succession, territory, visit as visitRow } from '@/db/demo/builders';
import { followUps } from '@/db/schema/follow-ups';
import { InvalidInputError } from '@/lib/errors';
import { addAgendaItem } from './agenda-commands';
import { newAgendaItemInput } from './agenda-input';
import { listAgenda } from './agenda-queries';
import { listMembers } from './delegation-queries';
import { reviseVisit } from './visit-commands';
import { copyVisit } from './visit-copy-commands';
import { visitToFields } from './visit-fields';
import { acceptInput, copyInput, postponeInput, visitInput } from './visit-input';
import { findVisit, type Visit } from './visit-queries';
import { acceptVisit, postponeVisit } from './visit-state-commands';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

type Values = Parameters<typeof visitRow>[1];
const march = { startsOn: '2027-03-10', endsOn: '2027-03-12' };
const programme = [
	{ day: 0, from: '09:00', to: '10:00', title: 'Begrüßung', public: true },
	{ day: 1, from: '09:00', title: 'Werkstatt', public: true },
	{ day: 2, from: '09:00', title: 'Abschied', public: true },
];
const add = (values: Values = {}) =>
	world.as('staff', (ctx) =>
		visitRow(ctx.tx, { partnershipIds: [world.own], ...march, agenda: programme, ...values }),
	);
const find = async (id: string) => (await world.as('staff', (ctx) => findVisit(ctx, id))) as Visit;
const days = async (id: string) =>
	(await world.as('staff', (ctx) => listAgenda(ctx, id))).map((item) => item.on);
const shown = async (id: string) =>
	(await world.as('staff', (ctx) => listAgenda(ctx, id))).map((item) => item.public);
const revise = async (id: string, part: Record<string, unknown>) => {
	const visit = await find(id);
	return world.as('staff', (ctx) =>
		reviseVisit(ctx, visitInput.parse({ id, version: visit.version, ...visitToFields(visit), ...part })),
	);
};
const postpone = async (id: string, part: Record<string, unknown>) => {
	const { version } = await find(id);
	const input = postponeInput.parse({ id, version, reason: 'Streik', startsOn: '', endsOn: '', ...part });
	return world.as('staff', (ctx) => postponeVisit(ctx, input));
};
const published = {
	status: 'confirmed',
	publishedAt: new Date(),
	publicTitle: { de: 'Gäste' },
	publicSummary: { de: 'Kurz' },
} as const;
const onSite = (id: string) =>
	world.db.execute<{ title: string }>(
		sql`select title from site.agenda_items where visit_id = ${id} order by title`,
	);

describe('a visit moved in its form', () => {
	it('takes its programme along, where its length stays', async () => {
		const { id } = await add({ ...published, slug: 'gaeste-eins' });
		await revise(id, { startsOn: '2027-03-17', endsOn: '2027-03-19' });
		expect(await days(id)).toEqual(['2027-03-17', '2027-03-18', '2027-03-19']);
		expect(await onSite(id)).toHaveLength(3);
	});

	it('leaves it on its days, where the visit only gets longer or that is chosen', async () => {
		const { id } = await add();
		await revise(id, { startsOn: '2027-03-08' });
		expect(await days(id)).toEqual(['2027-03-10', '2027-03-11', '2027-03-12']);
		await revise(id, { startsOn: '2027-03-09', endsOn: '2027-03-13', parts: 'keep' });
		expect(await days(id)).toEqual(['2027-03-10', '2027-03-11', '2027-03-12']);
	});

	it('asks what becomes of a programme that falls outside, and loses none of it', async () => {
		const { id } = await add({ ...published, slug: 'gaeste-zwei' });
		const shorter = { startsOn: '2027-03-10', endsOn: '2027-03-10' };
		await expect(revise(id, shorter)).rejects.toMatchObject(
			new InvalidInputError({ toNearest: 'visits.errors.fallsOut' }),
		);
		expect(await days(id)).toEqual(['2027-03-10', '2027-03-11', '2027-03-12']);
		await revise(id, { ...shorter, toNearest: true });
		expect(await days(id)).toEqual(['2027-03-10', '2027-03-10', '2027-03-10']);
		expect((await shown(id)).sort()).toEqual([false, false, true]);
	});

	it('shows nothing publicly outside its days, whoever wrote it', async () => {
		const { id } = await add({ ...published, slug: 'gaeste-drei' });
		await world.as('staff', ({ tx }) =>
			tx.execute(sql`update visits set starts_on = '2027-03-11', ends_on = '2027-03-11' where id = ${id}`),
		);
		expect(await onSite(id)).toEqual([{ title: 'Werkstatt' }]);
	});

	it('takes no public item on the evening before', async () => {
		const { id } = await add();
		const item = (shownPublicly: boolean) =>
			newAgendaItemInput.parse({
				...{ visitId: id, title: 'Ankunft', on: '2027-03-09', startsAt: '19:00', endsAt: '', place: '' },
				...{ timeZone: 'Europe/Berlin', responsible: '', public: shownPublicly },
			});
		await expect(world.as('staff', (ctx) => addAgendaItem(ctx, item(true)))).rejects.toMatchObject(
			new InvalidInputError({ public: 'visits.errors.publicOutside' }),
		);
		await expect(world.as('staff', (ctx) => addAgendaItem(ctx, item(false)))).resolves.toHaveProperty('id');
	});
});

describe('a visit that is postponed', () => {
	it('to fewer days asks what becomes of programme and stops', async () => {
		const stops = [{ territoryId: world.emilia, from: '2027-03-10', to: '2027-03-12' }];
		const { id } = await add({ status: 'confirmed', stops });
		await expect(postpone(id, { startsOn: '2027-05-03' })).rejects.toBeInstanceOf(InvalidInputError);
		expect(await find(id)).toMatchObject({ status: 'confirmed', ...march });
		await postpone(id, { startsOn: '2027-05-03', toNearest: true });
		expect(new Set(await days(id))).toEqual(new Set(['2027-05-03']));
		expect((await find(id)).stops).toMatchObject([{ from: '2027-05-03', to: '2027-05-03' }]);
	});

	it('takes the due days of open promises along, before or after the visit, unless they are to stay', async () => {
		const promised = async () => {
			const { id } = await add({ agenda: [] });
			await world.as('staff', ({ tx }) =>
				tx.insert(followUps).values([
					{ visitId: id, text: 'Einladen', owner: 'ours', dueOn: '2027-02-10' },
					{ visitId: id, text: 'Danken', owner: 'ours', dueOn: '2027-03-26' },
					{ visitId: id, text: 'Fertig', owner: 'ours', dueOn: '2027-03-01', doneOn: '2026-10-01' },
					{ visitId: id, text: 'Irgendwann', owner: 'theirs' },
				]),
			);
			return id;
		};
		const due = async (id: string) =>
			(
				await world.db
					.select({ dueOn: followUps.dueOn })
					.from(followUps)
					.where(eq(followUps.visitId, id))
					.orderBy(followUps.id)
			).map((row) => row.dueOn);
		const later = { startsOn: '2027-03-17', endsOn: '2027-03-19' };
		const moved = await promised();
		await postpone(moved, later);
		expect(await due(moved)).toEqual(['2027-02-17', '2027-04-02', '2027-03-01', null]);
		const kept = await promised();
		await postpone(kept, { ...later, parts: 'keep' });
		expect(await due(kept)).toEqual(['2027-02-10', '2027-03-26', '2027-03-01', null]);
	});

	it('and planned again on its old days has its programme where it was', async () => {
		const { id } = await add();
		await postpone(id, { startsOn: '2027-10-30', endsOn: '2027-11-01' });
		expect(await days(id)).toEqual(['2027-10-30', '2027-10-31', '2027-11-01']);
		const { version } = await find(id);
		const back = acceptInput.parse({ id, version, ...march });
		await world.as('staff', (ctx) => acceptVisit(ctx, back));
		const [first] = await world.as('staff', (ctx) => listAgenda(ctx, id));
		expect(first).toMatchObject({ on: '2027-03-10', startsAt: '09:00', endsAt: '10:00' });
	});
});

describe('the offices of a delegation', () => {
	const appointments = [
		{ function: 'Staatssekretärin', during: '[2020-01-01,2027-06-01)' },
		{ function: 'Ministerin', during: '[2027-06-01,)' },
	];
	const minister = () => world.as('staff', ({ tx }) => person(tx, { appointments }));
	const withMinister = async (values: Values = {}) => {
		const { id: personId } = await minister();
		return add({
			members: [{ personId, officeThen: 'Staatssekretärin', isHead: true }],
			agenda: [],
			...values,
		});
	};
	const offices = async (id: string) =>
		(await world.as('staff', (ctx) => listMembers(ctx, id))).map((member) => member.officeThen);

	it('of a copy are those of its own first day', async () => {
		const { id } = await withMinister();
		const input = copyInput.parse({ id, title: 'Gegenbesuch', startsOn: '2028-03-10' });
		const copy = await world.as('staff', (ctx) => copyVisit(ctx, input));
		expect(await offices(copy.id)).toEqual(['Ministerin']);
		expect(await offices(id)).toEqual(['Staatssekretärin']);
	});

	it('and names, places and partnerships are those of the new day, too', async () => {
		const { id: personId } = await world.as('staff', ({ tx }) =>
			person(tx, { givenName: 'Erika', familyName: 'Muster' }),
		);
		const merged = await world.as('admin', async ({ tx }) => {
			const { id: now } = await territory(tx, { names: [{ name: 'Groß-Jalisco' }] });
			await succession(tx, { fromId: world.jalisco, toId: now, on: '2027-06-01' });
			const ended = await partnership(tx, {
				partner: [world.jalisco],
				entries: [{ on: '1990' }, { type: 'ended', on: '2027-12-31' }],
			});
			return { now, ended: ended.id };
		});
		const { id } = await add({
			agenda: [],
			partnershipIds: [world.own, merged.ended],
			stops: [{ territoryId: world.jalisco }],
			members: [{ personId, nameThen: 'Erika Muster' }, { nameThen: 'Gast' }],
		});
		await world.as('staff', ({ tx }) =>
			tx.execute(sql`update people set family_name = 'Neu', title = 'Dr.' where id = ${personId}`),
		);
		const copied = async (startsOn: string) => {
			const input = copyInput.parse({ id, title: 'Noch einmal', startsOn });
			const { id: copy } = await world.as('staff', (ctx) => copyVisit(ctx, input));
			const found = await find(copy);
			const members = await world.as('staff', (ctx) => listMembers(ctx, copy));
			return {
				partnerships: found.partnerships.map((each) => each.id).sort(),
				stops: found.stops.map((stop) => stop.territoryId),
				names: members.map((member) => member.nameThen),
			};
		};
		const names = ['Dr. Erika Neu', 'Gast'];
		expect(await copied('2027-05-03')).toEqual({
			...{ names, stops: [world.jalisco], partnerships: [world.own, merged.ended].sort() },
		});
		expect(await copied('2028-05-03')).toEqual({ names, stops: [merged.now], partnerships: [world.own] });
	});

	it('go along when the visit is moved, and stay as they were once it is reported', async () => {
		const moved = await withMinister();
		await postpone(moved.id, { startsOn: '2027-09-01', endsOn: '2027-09-03' });
		expect(await offices(moved.id)).toEqual(['Ministerin']);
		const revised = await withMinister();
		await revise(revised.id, { startsOn: '2027-09-01', endsOn: '2027-09-03' });
		expect(await offices(revised.id)).toEqual(['Ministerin']);
		const reported = await withMinister({
			...{ startsOn: '2026-05-04', endsOn: '2026-05-06', result: 'Gut' },
			status: 'reported',
			members: [{ personId: (await minister()).id, officeThen: 'Ministerin' }],
		});
		await revise(reported.id, { startsOn: '2026-05-05', endsOn: '2026-05-07' });
		expect(await offices(reported.id)).toEqual(['Ministerin']);
	});
});

it('releases no item of a copy’s programme for publication', async () => {
	const { id } = await add({ ...published, slug: 'gaeste-kopie' });
	const input = copyInput.parse({ id, title: 'Im Jahr darauf', startsOn: '2028-03-10' });
	const copy = await world.as('staff', (ctx) => copyVisit(ctx, input));
	expect(await shown(id)).toEqual([true, true, true]);
	expect(await shown(copy.id)).toEqual([false, false, false]);
});
