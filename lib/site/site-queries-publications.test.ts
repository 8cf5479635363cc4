import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOffice } from './site-queries-office';
import { readPartnership } from './site-queries-partnership';
import { readPlaces } from './site-queries-places';
import { readPublicationChoices, readPublications } from './site-queries-publications';
import { searchSite } from './site-queries-search';
import { type SiteWorld, secret, siteWorld } from './site-test-world';

let world: SiteWorld;

const change = <T>(work: (tx: postgres.TransactionSql) => Promise<T>) =>
	world.office.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		return work(tx);
	});

type Values = {
	title: object;
	kind?: string;
	surveyed?: [from: string, first: string, last: string, to?: string];
	year?: string;
	edition?: object;
	link?: string;
	predecessor?: string;
	hidden?: boolean;
};

async function add(tx: postgres.TransactionSql, { kind = 'study', year, surveyed, ...values }: Values) {
	const [row] = await tx<{ id: string }[]>`
		insert into publications (title, kind, edition, link, predecessor_id, notes, published_at,
			issued_on, issued_first, issued_last, surveyed_from, surveyed_first, surveyed_last, surveyed_to)
		values (${tx.json(values.title as never)}, ${kind}, ${tx.json((values.edition ?? {}) as never)}, ${values.link ?? null},
			${values.predecessor ?? null}, ${secret}, ${values.hidden ? null : new Date()},
			${year ?? null}, ${year ? `${year}-01-01` : null}, ${year ? `${year}-12-31` : null},
			${surveyed?.[0] ?? null}, ${surveyed?.[1] ?? null}, ${surveyed?.[2] ?? null}, ${surveyed?.[3] ?? null})
		returning id`;
	return row?.id ?? '';
}

beforeAll(async () => {
	world = await siteWorld();
	await change(async (tx) => {
		const survey = await add(tx, {
			title: { de: 'Den Bürgersinn stärken' },
			surveyed: ['2017-04', '2017-04-01', '2017-06-30', '2017-06'],
			year: '2018',
		});
		const first = await add(tx, { title: { de: 'Leitfaden', en: 'Guide' }, kind: 'guide' });
		await add(tx, {
			title: { de: 'Leitfaden, neu', en: 'Guide, revised' },
			kind: 'guide',
			year: '2019',
			edition: { de: 'aktualisierte Neuauflage' },
			link: 'https://example.org/leitfaden',
			predecessor: first,
		});
		const hidden = await add(tx, { title: { de: secret }, year: '2024', hidden: true });
		const [publisher] = await tx<{ id: string }[]>`
			insert into organisations (name, sector, website, notes)
			values ('Stiftung Beispiel', (select sector from organisations limit 1), 'https://example.org', ${secret}) returning id`;
		for (const id of [survey, hidden]) {
			await tx`insert into publication_publishers (publication_id, organisation_id) values (${id}, ${publisher?.id ?? ''})`;
			await tx`insert into publication_topics select ${id}, id from topics where key = 'klima'`;
			await tx`insert into publication_partnerships select ${id}, id from partnerships where slug in ('nouvelle-aquitaine', 'verborgen')`;
		}
	});
});
afterAll(() => world.end());

const everything = { q: '', kind: null, topic: null, page: 1 };
const titles = async (filter: Partial<Parameters<typeof readPublications>[1]> = {}) =>
	(await readPublications(world.in('de'), { ...everything, ...filter })).publications.map(
		({ title }) => title.text,
	);

describe('publications', () => {
	it('come newest first, those of no known year last, and only what is public', async () => {
		expect(await titles()).toEqual(['Leitfaden, neu', 'Den Bürgersinn stärken', 'Leitfaden']);
		const { publications } = await readPublications(world.in('en'), everything);
		expect(JSON.stringify(publications)).not.toContain(secret);
	});

	it('tell who published them, what was surveyed when, and which published partnerships they are about', async () => {
		const { publications } = await readPublications(world.in('en'), everything);
		expect(publications.map(({ isAhead }) => isAhead)).toEqual([false, false, false]);
		const before = await readPublications(world.in('en', '2018-12-31'), everything);
		expect(before.publications.map(({ isAhead }) => isAhead)).toEqual([true, false, false]);
		expect(publications[1]).toMatchObject({
			title: { text: 'Den Bürgersinn stärken', lang: 'de' },
			publishers: [{ name: 'Stiftung Beispiel', website: 'https://example.org' }],
			...{ surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018' },
			topics: [{ name: { text: 'Climate' }, href: '/en/publications?topic=klima' }],
			partnerships: [{ href: '/en/partnerships/nouvelle-aquitaine' }],
		});
	});

	it('name the other edition, in either', async () => {
		const { publications } = await readPublications(world.in('de'), { ...everything, kind: 'guide' });
		expect(publications.map(({ earlier, later }) => [earlier?.text, later?.text])).toEqual([
			['Leitfaden', undefined],
			[undefined, 'Leitfaden, neu'],
		]);
	});

	it('are narrowed by kind, topic and words, also of publishers and of partners', async () => {
		expect(await titles({ kind: 'study' })).toEqual(['Den Bürgersinn stärken']);
		expect(await titles({ topic: 'klima' })).toEqual(['Den Bürgersinn stärken']);
		expect(await titles({ q: 'stiftung' })).toEqual(['Den Bürgersinn stärken']);
		expect(await titles({ q: 'aquitaine' })).toEqual(['Den Bürgersinn stärken']);
		expect(await titles({ q: 'gibtesnicht' })).toEqual([]);
		const { kinds, topics } = await readPublicationChoices(world.in('en'));
		expect(kinds).toEqual(['study', 'guide']);
		expect(topics.map(({ text }) => text)).toEqual(['Climate']);
	});

	it('stand on the page of their partnership, in the search and in the sitemap', async () => {
		const partnership = await readPartnership(world.in('de'), 'nouvelle-aquitaine');
		expect(partnership?.publications.map(({ title }) => title.text)).toEqual(['Den Bürgersinn stärken']);
		const { groups } = await searchSite(world.in('de'), 'bürgersinn', { called: '', pages: [] });
		expect(groups.map(({ key, total }) => [key, total])).toEqual([['publications', 1]]);
		expect(await readPlaces(world.in('de'))).toContainEqual({ page: '/publications' });
		expect(await readOffice(world.in('de'))).toMatchObject({ hasPublications: true });
	});

	it('are gone, and the way to them, once all are withdrawn', async () => {
		await change((tx) => tx`update publications set published_at = null`);
		expect(await titles()).toEqual([]);
		expect(await readPlaces(world.in('de'))).not.toContainEqual({ page: '/publications' });
		expect(await readOffice(world.in('de'))).toMatchObject({ hasPublications: false });
	});
});
