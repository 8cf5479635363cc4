import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '@/lib/auth/permissions';
import { organisationsOnSite } from '@/lib/on-site';
import { listPublications, publicationFilterChoices } from './publication-list';
import { loadPublicationParams } from './publication-params';
import { findPublication, listNextEditions, searchPublications } from './publication-queries';
import { type PublicationWorld, publicationWorld } from './publication-test-world';

let world: PublicationWorld;
beforeAll(async () => {
	world = await publicationWorld();
});
afterAll(() => world.end());

const all = ['Afar', 'Ratgeber', 'Ratgeber, neu', 'Zweite Studie'];
const everyoneElse = roles.filter((role) => role !== 'representative');

const list = (address: Record<string, string> = {}, role: Role = 'staff', locale = 'de') =>
	world.as(role, async (ctx) =>
		listPublications(
			ctx,
			await loadPublicationParams(new URLSearchParams({ sort: 'title', ...address })),
			locale,
		),
	);
const titles = async (...asked: Parameters<typeof list>) =>
	(await list(...asked)).rows.map(({ title }) => title);

describe('the list of publications', () => {
	it.each([
		['title', all],
		['-title', all.toReversed()],
		['issued', ['Ratgeber', 'Afar', 'Zweite Studie', 'Ratgeber, neu']],
		['-issued', ['Zweite Studie', 'Afar', 'Ratgeber', 'Ratgeber, neu']],
		['surveyed', ['Zweite Studie', 'Ratgeber', 'Ratgeber, neu', 'Afar']],
		['kind', ['Zweite Studie', 'Ratgeber', 'Ratgeber, neu', 'Afar']],
	])('sorts by %s, what is unknown last', async (sort, sorted) => {
		expect(await titles({ sort })).toEqual(sorted);
	});

	it.each([
		[{ q: 'Ortlich' }, ['Ratgeber, neu', 'Zweite Studie']],
		[{ q: 'another' }, ['Zweite Studie']],
		[{ q: 'Auflage' }, ['Ratgeber, neu']],
		[{ q: 'Nirgends' }, []],
		[{ kind: 'guide,article' }, ['Afar', 'Ratgeber', 'Ratgeber, neu']],
		[{ topic: 'climate_of_study' }, ['Zweite Studie']],
		[{ topic: 'another_topic' }, []],
		[{ year: '2018' }, ['Afar', 'Zweite Studie']],
		[{ year: '2009' }, ['Ratgeber']],
		[{ published: 'yes' }, ['Zweite Studie']],
		[{ published: 'no' }, ['Afar', 'Ratgeber', 'Ratgeber, neu']],
		[{ published: 'no', kind: 'guide' }, ['Ratgeber', 'Ratgeber, neu']],
	])('finds by %j', async (address, found) => {
		expect(await list(address)).toMatchObject({ total: found.length });
		expect(await titles(address)).toEqual(found);
	});

	it('finds by who publishes and by what it is about', async () => {
		expect(await titles({ publisher: world.house })).toEqual(['Ratgeber, neu', 'Zweite Studie']);
		expect(await titles({ partnership: world.foreign })).toEqual(['Afar', 'Zweite Studie']);
	});

	it('names what a row shows, in the language asked for', async () => {
		const [row] = (await list({ published: 'yes' }, 'staff', 'en')).rows;
		expect(row).toMatchObject({
			...{ title: 'Another study', publishers: ['Stiftung Fern', 'Institut Örtlich'], topics: ['Climate'] },
			...{ surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018', published: true, edition: '' },
		});
		expect(row?.partnerships).toHaveLength(2);
	});

	it('gives a page at a time and counts all of them', async () => {
		expect(await list({ size: '25', page: '2' })).toEqual({ rows: [], total: 4 });
	});

	it.each(everyoneElse)('shows a %s all of them', async (role) => {
		expect(await titles({}, role)).toEqual(all);
	});

	it('shows a representative those of the own partnership and those of none, and names nothing foreign', async () => {
		const own = ['Ratgeber', 'Ratgeber, neu', 'Zweite Studie'];
		expect(await list({}, 'representative')).toMatchObject({ total: 3 });
		expect(await titles({}, 'representative')).toEqual(own);
		expect(await titles({ partnership: world.foreign }, 'representative')).toEqual([]);
		expect(await titles({ publisher: world.publisherElsewhere }, 'representative')).toEqual([]);
		const row = (await list({ published: 'yes' }, 'representative')).rows[0];
		expect([row?.publishers, row?.partnerships.length]).toEqual([['Institut Örtlich'], 1]);
	});

	it('offers filters for what occurs and is in sight', async () => {
		const offered = (role: Role) => world.as(role, (ctx) => publicationFilterChoices(ctx, 'de'));
		const staff = await offered('staff');
		expect(staff.publishers.map(({ label }) => label)).toEqual(['Institut Örtlich', 'Stiftung Fern']);
		expect(staff.years.map(({ value }) => value)).toEqual(['2018', '2017', '2009']);
		expect(staff.partnerships).toHaveLength(2);
		expect(staff.topics).toContainEqual({ value: 'climate_of_study', label: 'Klima' });
		const own = await offered('representative');
		expect(own.publishers.map(({ label }) => label)).toEqual(['Institut Örtlich']);
		expect(own.years.map(({ value }) => value)).toEqual(['2018', '2009']);
		expect(own.partnerships.map(({ value }) => value)).toEqual([world.own]);
	});
});

describe('one publication', () => {
	const find = (id: string, role: Role = 'staff') => world.as(role, (ctx) => findPublication(ctx, id));

	it('is found with what it names', async () => {
		expect(await find(world.second)).toMatchObject({
			...{ id: world.second, version: 1, predecessorId: world.first, predecessor: { de: 'Ratgeber' } },
			...{ edition: { de: '2. Auflage' }, publishers: [{ name: 'Institut Örtlich' }], topics: [] },
		});
	});

	it('is not there for a representative if it is about others, nor under what is no id', async () => {
		expect(await find(world.article, 'representative')).toBeUndefined();
		expect((await find(world.study, 'representative'))?.partnerships.map(({ id }) => id)).toEqual([
			world.own,
		]);
		expect(await find(crypto.randomUUID())).toBeUndefined();
		expect(await find('study')).toBeUndefined();
	});

	it('knows what came after it', async () => {
		const next = (id: string) =>
			world.as('staff', async (ctx) => (await listNextEditions(ctx, id)).map((each) => each.id));
		expect(await next(world.first)).toEqual([world.second]);
		expect(await next(world.second)).toEqual([]);
	});
});

describe('choosing a publication', () => {
	const search = (q: string, about = {}, role: Role = 'staff') =>
		world.as(role, async (ctx) =>
			(await searchPublications(ctx, q, 'de', about)).map(({ label, detail }) => [label, detail]),
		);

	it('offers what fits with its date, without the one it is chosen for', async () => {
		expect(await search('ratgeber')).toEqual([
			['Ratgeber', 'November 2009'],
			['Ratgeber, neu', undefined],
		]);
		expect(await search('ratgeber', { of: world.first })).toEqual([['Ratgeber, neu', undefined]]);
		expect(await search('ratgeber', { of: 'x' })).toHaveLength(2);
		expect(await search('Afar', {}, 'representative')).toEqual([]);
	});
});

it('a publisher of what is public is named in public', async () => {
	await world.as('staff', async (ctx) => {
		expect(await organisationsOnSite(ctx, [world.publisherElsewhere])).toBe(true);
		expect(await organisationsOnSite(ctx, [crypto.randomUUID()])).toBe(false);
	});
});
