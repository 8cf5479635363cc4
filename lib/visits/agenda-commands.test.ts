import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit as visitRow } from '@/db/demo/builders';
import { agendaItems } from '@/db/schema/visits';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import { addAgendaItem, removeAgendaItem, reviseAgendaItem } from './agenda-commands';
import { agendaItemToFields } from './agenda-fields';
import { agendaItemInput, type NewAgendaItemFields, newAgendaItemInput } from './agenda-input';
import { findAgendaItem, listAgenda } from './agenda-queries';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
let visitId: string;

beforeAll(async () => {
	world = await visitWorld();
});
beforeEach(async () => {
	const dates = { startsOn: '2026-12-03', endsOn: '2026-12-05', partnershipIds: [world.own] };
	visitId = (await world.as('staff', ({ tx }) => visitRow(tx, dates))).id;
});
afterAll(() => world.end());

const fields = (part: Partial<NewAgendaItemFields> = {}): NewAgendaItemFields => ({
	visitId,
	title: 'Begrüßung in der Staatskanzlei',
	on: '2026-12-03',
	startsAt: '10:30',
	endsAt: '11:15',
	timeZone: 'Europe/Berlin',
	place: '',
	responsible: '',
	public: false,
	...part,
});
const add = (part: Partial<NewAgendaItemFields> = {}, role: Role = 'staff') =>
	world.as(role, (ctx) => addAgendaItem(ctx, newAgendaItemInput.parse(fields(part))));
const one = async (id: string) => {
	const found = await world.as('staff', (ctx) => findAgendaItem(ctx, id));
	if (!found) throw new Error('no such item');
	return found;
};

describe('a programme', () => {
	it('keeps the day and time of the place, in winter and across the sea', async () => {
		const { id } = await add();
		const overseas = await add({ timeZone: 'America/Chicago', startsAt: '19:00', endsAt: '21:30' });
		expect(await one(overseas.id)).toMatchObject({ on: '2026-12-03', startsAt: '19:00', endsAt: '21:30' });
		const [row] = await world.db.select().from(agendaItems).where(eq(agendaItems.id, id));
		expect(row?.startsAt.toISOString()).toBe('2026-12-03T09:30:00.000Z');
	});

	it('stands in order of time', async () => {
		await add({ title: 'Später', startsAt: '15:00', endsAt: '' });
		await add({ title: 'Früher', startsAt: '09:00' });
		const titles = (await world.as('staff', (ctx) => listAgenda(ctx, visitId))).map((item) => item.title);
		expect(titles).toEqual(['Früher', 'Später']);
	});

	it('may go past midnight, but not backwards', async () => {
		const { id } = await add({ startsAt: '20:00', endsAt: '00:30' });
		const [row] = await world.db.select().from(agendaItems).where(eq(agendaItems.id, id));
		expect(row?.endsAt?.toISOString()).toBe('2026-12-03T23:30:00.000Z');
		const backwards = newAgendaItemInput.safeParse(fields({ startsAt: '14:00', endsAt: '12:00' }));
		expect(backwards.error?.issues).toMatchObject([{ path: ['endsAt'], message: 'errors.endBeforeStart' }]);
	});

	it('ends at the end of its day, which begins none', async () => {
		const till = async (times: Partial<NewAgendaItemFields>) => {
			const { id } = await add({ startsAt: '20:00', endsAt: '24:00', ...times });
			const [row] = await world.db.select().from(agendaItems).where(eq(agendaItems.id, id));
			return row?.endsAt?.toISOString();
		};
		const end = '2026-12-03T23:00:00.000Z';
		expect(await till({})).toBe(end);
		expect(await till({ startsAt: '00:00' })).toBe(end);
		expect(await till({ endsOn: '2026-12-03' })).toBe(end);
		const begins = newAgendaItemInput.safeParse(fields({ startsAt: '24:00', endsAt: '' }));
		expect(begins.error?.issues).toMatchObject([{ path: ['startsAt'], message: 'errors.midnight' }]);
	});

	it.each([
		['Europe/Berlin', '2027-03-28', '02:30', '03:30'],
		['America/New_York', '2027-03-14', '02:00', '03:00'],
	])('is at no time that the clocks of %s leave out', (timeZone, on, skipped, there) => {
		const issues = (times: Partial<NewAgendaItemFields>) =>
			newAgendaItemInput
				.safeParse(fields({ timeZone, on, endsAt: '', ...times }))
				.error?.issues.map(({ path, message }) => [path[0], message]);
		expect(issues({ startsAt: skipped })).toEqual([['startsAt', 'errors.timeSkipped']]);
		expect(issues({ startsAt: '00:30', endsAt: skipped })).toEqual([['endsAt', 'errors.timeSkipped']]);
		expect(issues({ startsAt: there })).toBeUndefined();
		const flight = { startsAt: '00:10', timeZone: 'Atlantic/Reykjavik', endTimeZone: timeZone };
		expect(issues({ ...flight, endsAt: skipped, endsOn: on })).toEqual([['endsAt', 'errors.timeSkipped']]);
	});

	it('may be a night train, or a flight that lands by other clocks, and comes back as it was typed', async () => {
		const train = { startsAt: '21:40', endsAt: '08:15', endsOn: '', endTimeZone: '' };
		const flight = {
			...{ on: '2026-12-05', startsAt: '10:00', timeZone: 'Pacific/Auckland' },
			...{ endsAt: '20:00', endsOn: '', endTimeZone: 'Pacific/Honolulu' },
		};
		const long = {
			on: '2026-12-04',
			startsAt: '22:00',
			endsAt: '21:00',
			endsOn: '2026-12-05',
			endTimeZone: '',
		};
		for (const times of [train, flight, long]) {
			const { id } = await add(times);
			expect(agendaItemToFields(await one(id))).toMatchObject(times);
		}
		const { id } = await add(flight);
		expect(await one(id)).toMatchObject({ endsOn: '2026-12-04', endTimeZone: 'Pacific/Honolulu' });
	});

	it('ends near the visit, and has a time where it has a day', async () => {
		await expect(add({ endsAt: '09:00', endsOn: '2026-12-09' })).rejects.toMatchObject(
			new InvalidInputError({ endsOn: 'errors.outsidePeriod' }),
		);
		const open = newAgendaItemInput.safeParse(fields({ endsAt: '', endsOn: '2026-12-04' }));
		expect(open.error?.issues).toMatchObject([{ path: ['endsAt'], message: 'errors.required' }]);
	});

	it.each([
		['2026-12-02', true],
		['2026-12-06', true],
		['2026-12-01', false],
		['2026-12-07', false],
	])('takes the evening before and the morning after: %s', async (on, fits) => {
		if (fits) await expect(add({ on })).resolves.toHaveProperty('id');
		else
			await expect(add({ on })).rejects.toMatchObject(new InvalidInputError({ on: 'errors.outsidePeriod' }));
	});

	it('refuses a zone that does not exist', () => {
		const wrong = newAgendaItemInput.safeParse(fields({ timeZone: 'Europe/Wiesbaden' }));
		expect(wrong.error?.issues).toMatchObject([{ path: ['timeZone'], message: 'errors.invalidTimeZone' }]);
	});
});

describe('changing an item', () => {
	it('names the version read: the second sees both', async () => {
		const { id } = await add();
		const { version } = await one(id);
		const revise = (title: string) =>
			world.as('staff', async (ctx) =>
				reviseAgendaItem(
					ctx,
					agendaItemInput.parse({ ...agendaItemToFields(await one(id)), id, version, title }),
				),
			);
		await revise('Erste Fassung');
		const late = await revise('Zweite Fassung').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ title: 'Erste Fassung', startsAt: '10:30' });
		await world.as('staff', (ctx) => removeAgendaItem(ctx, { id, version: version + 1 }));
		await expect(revise('Dritte Fassung')).rejects.toThrow();
	});

	it('is not for a representative of another partnership', async () => {
		const foreign = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.foreign] })))
			.id;
		await expect(add({ visitId: foreign }, 'representative')).rejects.toBeInstanceOf(NotFoundError);
		await expect(add({}, 'representative')).resolves.toHaveProperty('id');
	});
});
