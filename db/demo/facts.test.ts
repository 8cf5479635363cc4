import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../test-database';
import { fillDemo } from './fill';
import { agreements } from './hessen/agreements';
import { programmes } from './hessen/exchanges';
import { type Basis, basisOf, type FactKey, facts, type Text } from './hessen/facts';
import { officeTexts } from './hessen/lists';
import { regionalPartnerships } from './hessen/partnerships-europe';
import { cooperations } from './hessen/partnerships-world';
import { publications } from './hessen/publications';
import { posts } from './hessen/representatives';
import { regions, successions } from './hessen/territories';
import { quotedFigures } from './hessen/visits-travels';

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
	database = await createTestDatabase();
	sql = postgres(database.url, { max: 1, onnotice: () => {} });
	await fillDemo({
		databaseUrl: database.url,
		hashPassword: async (password) => password,
		today: '2026-11-22',
	});
});

afterAll(async () => {
	await sql?.end();
	await database?.drop();
});

const published = { ...regionalPartnerships, ...cooperations };
const wordsOf = ({ de, en }: Text) => JSON.stringify([de, en]);

/** What each text of the demo rests on, by its words; a text that says nothing of it is missing here. */
const supported = new Map<string, Basis>();
(function collect(value: unknown) {
	if (typeof value !== 'object' || value === null) return;
	const basis = basisOf(value as Text);
	if (basis) supported.set(wordsOf(value as Text), basis);
	else Object.values(value).forEach(collect);
})([published, programmes, agreements, quotedFigures, officeTexts, publications]);

const days = (keys: readonly FactKey[]) =>
	keys.flatMap((key) => ('days' in facts[key] && facts[key].days) || []);

/** Names each text that rests on nothing, or on nothing but invention without saying so. */
const unsupported = (texts: Text[]) =>
	texts.filter((text) => {
		const basis = supported.get(wordsOf(text));
		const isMarked = /Beispiel/.test(text.de) && /[Ee]xample/.test(text.en ?? '');
		return basis === 'example' ? !isMarked : !basis?.length;
	});

const texts = async (query: PromiseLike<Record<string, unknown>[]>) =>
	(await query).map(({ text }) => text as Text);

describe('what the demo says in public', () => {
	it.each([
		[
			'partnerships',
			() =>
				sql`select summary as text from site.partnerships union select description from site.partnerships`,
		],
		['their ledgers', () => sql`select text from site.ledger_entries`],
		[
			'programmes',
			() => sql`select name as text from site.exchange_programmes union select description from site.exchange_programmes
				union select jsonb_array_elements(fields) from site.exchange_programmes`,
		],
		['agreements', () => sql`select title as text from site.agreements`],
		['publications', () => sql`select title as text from site.publications`],
		['quoted figures', () => sql`select label as text from quoted_figures`],
		['the start page', () => sql`select intro as text from site.office`],
	])('rests on facts, or calls itself an example: %s', async (_, query) => {
		const found = await texts(query());
		expect(found.length).toBeGreaterThan(0);
		expect(unsupported(found)).toEqual([]);
	});

	it('would name a sentence that rests on nothing, and an example that does not say so', () => {
		supported.set(wordsOf({ de: 'Erfunden.', en: 'Invented.' }), 'example');
		const planted = [
			{ de: 'Hessen half.', en: 'Hesse helped.' },
			{ de: 'Erfunden.', en: 'Invented.' },
		];
		expect(unsupported(planted)).toEqual(planted);
	});

	it('gives no other day than the facts', async () => {
		const rows = await sql`select "on", text, type from site.ledger_entries`;
		const known = ({ text, on }: postgres.Row) =>
			days(supported.get(wordsOf(text)) as FactKey[]).includes(on);
		expect(rows.filter((row) => !known(row))).toEqual([]);
		const signed = await sql`select signed_on as "on", title as text from site.agreements`;
		expect(signed.filter((row) => !known(row))).toEqual([]);
		const dated = await sql`select title as text, unnest(array[surveyed_from, surveyed_to, issued_on]) as on
			from site.publications`;
		expect(dated.length).toBeGreaterThan(3);
		const isExample = ({ text }: postgres.Row) => supported.get(wordsOf(text as Text)) === 'example';
		expect(dated.filter((row) => row.on && !isExample(row) && !known(row))).toEqual([]);
		const quoted = await sql`select label as text, "from" || '' as on from quoted_figures`;
		expect(quoted.filter((row) => !known(row))).toEqual([]);
	});

	it('has a fact for every topic of a partnership', async () => {
		const rows = await sql`select p.slug, t.key from site.partnership_topics pt
			join site.partnerships p on p.id = pt.partnership_id join site.topics t on t.id = pt.topic_id`;
		const basis = (slug: string, key: string) => published[slug]?.topics[key];
		expect(rows.length).toBeGreaterThan(20);
		expect(
			rows.filter(({ slug, key }) => !Array.isArray(basis(slug, key)) || !basis(slug, key)?.length),
		).toEqual([]);
	});

	it('has a fact for every representative, and marks what else it says of exchanges', async () => {
		const at =
			await sql`select distinct p.slug from site.representatives r join site.partnerships p on p.id = r.partnership_id`;
		expect(at.map(({ slug }) => posts[slug]?.fact).sort()).toEqual([
			'representative-01',
			'representative-02',
			'representative-03',
			'representative-04',
		]);
		const unmarked = await sql`select label from site.exchange_rounds where label not like '%(Beispiel)%'
			union all select slug from site.exchange_programmes
			where description ->> 'de' not like '%sind Beispiele%' or description ->> 'en' not like '%are examples%'`;
		expect(unmarked).toEqual([]);
	});

	it('has an act for every former name and predecessor of a partner', async () => {
		const rows = await sql`select distinct name, status, succession from site.partnership_names
			where succession is not null or status = 'former'`;
		const acts = new Map<string, readonly FactKey[]>();
		for (const { former = [] } of Object.values(regions))
			for (const one of former) acts.set(one.name, one.facts);
		for (const { from, facts: keys } of successions)
			for (const name of Object.values(regions[from]?.names ?? {})) acts.set(name, keys);
		expect(rows.length).toBeGreaterThan(3);
		expect(rows.filter(({ name }) => !acts.get(name)?.length)).toEqual([]);
	});
});
