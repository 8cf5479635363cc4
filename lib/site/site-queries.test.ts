import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import { partnershipFilter, visitFilter } from './site-params';
import { readAnniversaryYears } from './site-queries-anniversaries';
import { readOffice } from './site-queries-office';
import { readPartnership } from './site-queries-partnership';
import { readPartnershipChoices, readPartnerships } from './site-queries-partnerships';
import { readPlaces } from './site-queries-places';
import { readRepresentatives } from './site-queries-representatives';
import { readStart } from './site-queries-start';
import { readVisit } from './site-queries-visit';
import { readVisitChoices, readVisits } from './site-queries-visits';
import { type SiteWorld, secret, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
});
afterAll(() => world.end());

const found = async (params: Record<string, string>) =>
	(await readPartnerships(world.in('de'), partnershipFilter(params))).rows
		.map(({ name }) => name.text)
		.sort();

describe('the list of partnerships', () => {
	it('holds what is published, the suspended too, by kind, country and name', async () => {
		const { total, groups } = await readPartnerships(world.in('de'), partnershipFilter({}));
		expect(total).toBe(3);
		expect(groups.map(({ key, rows }) => [key, rows.map(({ name }) => name.text)])).toEqual([
			['region', ['Nouvelle-Aquitaine', 'Jaroslawl']],
			['stadt', ['Łódź']],
		]);
		expect(groups[0]?.rows[1]).toMatchObject({
			status: 'suspended',
			foundedOn: '1991-10-16',
			countries: ['Russland'],
		});
	});

	it.each([
		['an old name', 'aquitaine', ['Nouvelle-Aquitaine']],
		['letters without marks', 'lodz', ['Łódź']],
		['a former name', 'LODSCH', ['Łódź']],
		['the name in the other language', 'yaroslavl', ['Jaroslawl']],
		['the country in German', 'polen', ['Łódź']],
		['the country in English', 'Poland', ['Łódź']],
		['a typing error', 'Jaroslalw', ['Jaroslawl']],
		['a letter that is missing', 'aquitane', ['Nouvelle-Aquitaine']],
		['the official name of the country', 'Russische Föderation', ['Jaroslawl']],
		['the name of the country in its own language', 'Россия', ['Jaroslawl']],
		['a place in the partner region', 'podkowa', ['Łódź']],
		['signs that do no harm', 'nouvelle - aquitaine!', ['Nouvelle-Aquitaine']],
		['words in any order', 'frankreich aquitaine', ['Nouvelle-Aquitaine']],
		['nothing that matches', 'xyzzy', []],
		['signs of the pattern itself', '%', []],
		['what is not published', secret, []],
	])('finds by %s', async (_, q, names) => {
		expect(await found({ q })).toEqual(names);
	});

	it.each([
		['a word of the title', 'bordeaux reise', 1],
		['a topic', 'klima', 1],
		['a country', 'France', 1],
		['a word typed wrongly', 'Bordaeux', 1],
		['the partner', 'aquitaine', 2],
		['nothing that matches', 'xyzzy', 0],
		['signs only', '%', 0],
		['what is not published', secret, 0],
	])('finds visits by %s', async (_, q, total) => {
		expect((await readVisits(world.in('de'), visitFilter({ q }))).total).toBe(total);
	});

	it('narrows by kind, topic and country together, and offers only what is published', async () => {
		expect(await found({ kind: 'stadt' })).toEqual(['Łódź']);
		expect(await found({ topic: 'klima' })).toEqual(['Nouvelle-Aquitaine']);
		expect(await found({ topic: 'klima', country: 'pl' })).toEqual([]);
		const { countries, kinds, topics } = await readPartnershipChoices(world.in('de'));
		expect(countries.map(({ text }) => text)).toEqual(['Frankreich', 'Polen', 'Russland']);
		expect([kinds.length, topics.length]).toEqual([2, 1]);
	});

	it('cuts pages where they are asked for', async () => {
		const page = (number: string) => readPartnerships(world.in('de'), partnershipFilter({ page: number }), 2);
		expect((await page('2')).groups.flatMap(({ rows }) => rows.map(({ name }) => name.text))).toEqual([
			'Łódź',
		]);
		expect((await page('3')).groups).toEqual([]);
	});
});

describe('the page of a partnership', () => {
	it('tells years, anniversary, former names and published visits', async () => {
		const page = await readPartnership(world.in('de'), 'nouvelle-aquitaine');
		expect(page).toMatchObject({ years: 31, formerNames: [], status: 'active', suspension: null });
		expect(page?.origins).toEqual([{ key: 'before_merge', names: ['Aquitaine'] }]);
		expect(page?.nextAnniversary).toMatchObject({ years: 35, day: '2030-11-01' });
		expect(page?.timeline.map(({ type, on }) => [type, on])).toEqual([
			['founded', '1995-11-01'],
			['celebrated', '2015'],
			['merge', '2016-01-01'],
		]);
		expect(page?.visits).toMatchObject({ total: 2, allHref: null });
		expect(page?.visits.upcoming.map(({ title }) => title.text)).toEqual(['Gäste in Wiesbaden']);
		expect(page?.visits.past.map(({ year }) => year)).toEqual([2025]);
	});

	it('falls back to the other language and says so', async () => {
		const page = await readPartnership(world.in('en'), 'nouvelle-aquitaine');
		expect(page?.summary).toEqual({ text: 'Seit 1995 verbunden.', lang: 'de' });
		expect(page?.timeline[1]?.text).toEqual({ text: 'Twenty years', lang: null });
	});

	it('says what rests and since when, without the reason', async () => {
		const page = await readPartnership(world.in('de'), 'jaroslawl');
		expect(page).toMatchObject({ status: 'suspended', years: 35 });
		expect(page?.suspension).toEqual({
			scope: 'official_level',
			on: '2022-03',
			text: { text: 'Die Kontakte ruhen.', lang: null },
		});
	});

	it('does not guess: a year leaves the number of years open', async () => {
		expect(await readPartnership(world.in('de', '2026-05-05'), 'lodz')).toMatchObject({
			years: null,
			foundedOn: '2014',
		});
	});

	it('is not there for what is not published', async () => {
		expect(await readPartnership(world.in('de'), 'verborgen')).toBeNull();
		expect(await readPartnership(world.in('de'), 'gibt-es-nicht')).toBeNull();
	});
});

describe('visits', () => {
	it('are listed if confirmed or reported and published: what is ahead first', async () => {
		const { total, upcoming, past } = await readVisits(world.in('de'), visitFilter({}));
		expect(total).toBe(2);
		expect(upcoming[0]).toMatchObject({
			title: { text: 'Gäste in Wiesbaden' },
			partners: ['Nouvelle-Aquitaine'],
		});
		expect(past[0]?.visits[0]).toMatchObject({ places: ['Bordeaux'], partners: ['Nouvelle-Aquitaine'] });
	});

	it('are narrowed by partnership, direction and year', async () => {
		const count = async (params: Record<string, string>) =>
			(await readVisits(world.in('de'), visitFilter(params))).total;
		expect(await count({ direction: 'outgoing' })).toBe(1);
		expect(await count({ year: '2026' })).toBe(1);
		expect(await count({ partnership: 'nouvelle-aquitaine', year: '2025' })).toBe(1);
		expect(await count({ partnership: 'verborgen' })).toBe(0);
		const { partnerships, years } = await readVisitChoices(world.in('de'));
		expect([partnerships.map(({ value }) => value), years.map(({ value }) => value)]).toEqual([
			['nouvelle-aquitaine'],
			['2026', '2025'],
		]);
	});

	it('show the public programme by the clocks of the place', async () => {
		const visit = await readVisit(world.in('de'), 'bordeaux');
		expect(visit?.programme).toMatchObject([
			{ day: '2025-06-02', items: [{ from: '23:30', to: null, title: 'Empfang im Weinkontor Müßig' }] },
		]);
		expect(visit?.partnerships.map(({ href }) => href)).toEqual(['/de/partnerschaften/nouvelle-aquitaine']);
	});

	it.each(['unveroeffentlicht', 'abgesagt'])('%s: no page', async (slug) => {
		expect(await readVisit(world.in('de'), slug)).toBeNull();
	});
});

it('the start page counts what is in force, the suspended too', async () => {
	const { figures, kinds, anniversaries } = await readStart(world.in('de', '2026-05-05'));
	expect(figures).toEqual({ partnerships: 3, countries: 3, visits: 1, year: 2026 });
	expect(kinds.map(({ key, total }) => [key, total])).toEqual([
		['region', 2],
		['stadt', 1],
	]);
	expect(anniversaries.map(({ name, years }) => [name.text, years])).toEqual([['Jaroslawl', 35]]);
});

it('nothing that any page reads holds a word of the office', async () => {
	for (const locale of ['de', 'en'] as const) {
		const site = world.in(locale);
		const places = await readPlaces(site);
		const pages = await Promise.all([
			readOffice(site),
			readStart(site),
			readPartnerships(site, partnershipFilter({})),
			readPartnershipChoices(site),
			readVisits(site, visitFilter({})),
			readVisitChoices(site),
			readRepresentatives(site),
			...places.map(({ slug = '' }) => readPartnership(site, slug)),
			...places.map(({ slug = '' }) => readVisit(site, slug)),
		]);
		expect(places).toHaveLength(9 + 3 + 2);
		expect(JSON.stringify([places, pages])).not.toContain(secret);
	}
});

it('the anniversaries say how many partnerships have none that could be told', async () => {
	expect((await readAnniversaryYears(world.in('de'))).undated).toBe(0);
	await world.write(async (tx) => {
		const publishedAt = new Date();
		await partnership(tx, { publishedAt, entries: [{ on: null }] });
		await partnership(tx, { publishedAt, entries: [{ type: 'proposed', on: '2026' }] });
	});
	expect((await readAnniversaryYears(world.in('de'))).undated).toBe(1);
});
