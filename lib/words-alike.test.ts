import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	agreement,
	asActor,
	organisation,
	partnership,
	person,
	placement,
	programme,
	representative,
	round,
	succession,
	territory,
	user,
	visit,
} from '@/db/demo/builders';
import { listExports } from '@/lib/register/exports';
import type { OfficeContext } from './context';
import { nounList } from './nouns';
import { searchOrganisations } from './organisations/organisation-queries';
import { searchPartnerships } from './partnerships/partnership-choices';
import { searchPeople } from './people/person-choices';
import { searchEverything } from './register/search';
import type { SearchNoun } from './search/search';
import { searchTerritories } from './territories/territory-choices';
import { loadUserParams } from './users/user-params';
import { listUsers } from './users/user-queries';
import { searchDelegates } from './visits/delegation-queries';
import { type VisitWorld, visitWorld } from './visits/visit-test-world';
import { fold, holdsWords, wordsTyped } from './words';
import { searchIn } from './words-sql';

let world: VisitWorld;

beforeAll(async () => {
	world = await visitWorld();
	await asActor(world.db, 'Aufbau', async (tx) => {
		const region = async (name: string, others: Parameters<typeof territory>[1] = {}) => {
			const { id } = await territory(tx, { ...others, names: [{ name }, ...(others?.names ?? [])] });
			return {
				id,
				partnership: await partnership(tx, { partner: [id], fileReference: `Az. ${name.length}/7-b` }),
			};
		};
		const nrw = await region('Nordrhein-Westfalen', {
			names: [{ name: 'Provinz Westfalen', status: 'former' }],
		});
		const xian = await region("Xi'an (西安市)", { countryCode: 'CN' });
		const aquila = await region('L’Aquila & Abruzzo', { countryCode: 'IT' });
		const lodz = await region('Łódź', { countryCode: 'PL' });
		const old = await territory(tx, { names: [{ name: 'Regierungsbezirk Großßen' }] });
		await succession(tx, { fromId: old.id, toId: nrw.id, on: '2010' });
		const house = await organisation(tx, {
			name: 'Haus & Hof e.V. / "Saint-Étienne"',
			territoryId: xian.id,
			notes: 'Akte 2.',
		});
		const people = [
			{ title: 'Dr.', givenName: 'Séamus', familyName: "O'Brien-Groß" },
			{ givenName: 'Wei', familyName: '李', email: 'wei.li@example.org' },
			{ givenName: 'Jörg-Uwe', familyName: 'Müßig' },
		];
		const made = [];
		for (const each of people)
			made.push(
				await person(tx, {
					...each,
					appointments: [{ organisationId: house.id, function: 'Vize-Präsident (Kultur)' }],
				}),
			);
		const holder = made[0]?.id ?? '';
		await representative(tx, {
			partnershipId: lodz.partnership.id,
			personId: holder,
			seat: 'Łódź-Ost',
			during: '[2019-01-01,2021-01-01)',
		});
		await agreement(tx, {
			title: { de: 'Charta „Nr. 2.“ – Klima/Energie', en: 'Charter no. 2' },
			partnershipIds: [nrw.partnership.id, xian.partnership.id],
			signatories: [{ nameThen: "D'Alema-Żak", territoryId: aquila.id }],
		});
		await visit(tx, {
			title: 'Wirtschaftsdelegation – Hafenlogistik (2. Teil)',
			partnershipIds: [lodz.partnership.id],
			stops: [{ territoryId: lodz.id, place: 'Rue de l’Église' }],
		});
		await visit(tx, {
			title: 'In Übersee: Café/Straße',
			partnershipIds: [aquila.partnership.id],
			members: [{ nameThen: 'Agnieszka Beispielowski' }],
			followUps: [{ text: 'An die E-Mail-Liste (2.)', responsible: 'Ref. Z/3' }],
		});
		const exchange = await programme(tx, {
			name: { de: 'Azubi-Austausch „Über’n Rhein“' },
			funding: 'Erasmus+ / KA-2',
			partnershipIds: [nrw.partnership.id],
		});
		const call = await round(tx, { programmeId: exchange.id, label: 'Runde 2.' });
		await placement(tx, {
			roundId: call.id,
			participantId: made[2]?.id ?? '',
			hostOrganisationId: house.id,
			field: 'Kfz-Mechatronik',
		});
		await user(tx, { name: 'Ömer D’Angelo-Weiß', email: 'o.dangelo@example.org', role: 'reader' });
	});
});
afterAll(() => world.end());

const words = ((key: string) => key) as never;

async function hits(ctx: OfficeContext, noun: SearchNoun, q: string): Promise<string[]> {
	const { groups, similar } = await searchEverything({ ctx, locale: 'de', words }, q, { nouns: [noun] });
	if (similar) return [];
	const ids = groups.flatMap((group) => group.hits.map(({ key }) => key.slice(noun.length + 1)));
	return ids.sort();
}

async function listed(ctx: OfficeContext, list: keyof typeof listExports, q: string): Promise<string[]> {
	const { address, rows } = listExports[list];
	const { query } = await rows(ctx, address.load(new URLSearchParams({ q })), 'de');
	const found: { id: string; postId?: string }[] = await (query as never);
	const ids = found.map((row) => ('postId' in row ? (row.postId ?? '') : row.id)).filter(Boolean);
	return [...ids].sort();
}

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id).sort();

/** Every noun that the search finds and that has a list, under its name there. */
const lists = nounList.flatMap(({ key, search, list }) =>
	search && list ? [[key as SearchNoun, list as keyof typeof listExports] as const] : [],
);

/** Each way to look for a noun; they must find the same. */
async function waysOf(ctx: OfficeContext, q: string) {
	const ways: Record<string, Record<string, string[]>> = {};
	for (const [noun, list] of lists)
		ways[noun] = { everywhere: await hits(ctx, noun, q), list: await listed(ctx, list, q) };
	Object.assign(ways.partnerships ?? {}, { chooser: idsOf(await searchPartnerships(ctx, q, 'de')) });
	Object.assign(ways.organisations ?? {}, { chooser: idsOf(await searchOrganisations(ctx, q)) });
	Object.assign(ways.territories ?? {}, { chooser: idsOf(await searchTerritories(ctx, q, 'de')) });
	Object.assign(ways.people ?? {}, {
		chooser: idsOf(await searchPeople(ctx, q, 'de')),
		delegates: idsOf(await searchDelegates(ctx, q, 'de', {})),
	});
	const accounts = await listUsers(ctx, await loadUserParams(new URLSearchParams({ q })));
	ways.users = { everywhere: await hits(ctx, 'users', q), list: idsOf(accounts.rows) };
	return ways;
}

const differing = (ways: Awaited<ReturnType<typeof waysOf>>) =>
	Object.entries(ways).filter(([, found]) => new Set(Object.values(found).map(String)).size > 1);

/** What people type: some words of a name, whole or in part, in any order, case and spelling, with signs between. */
const names = [
	'Nordrhein-Westfalen',
	'Provinz Westfalen',
	'Regierungsbezirk Großßen',
	"Xi'an (西安市)",
	'L’Aquila & Abruzzo',
	'Łódź',
	'Haus & Hof e.V. / "Saint-Étienne"',
	'Akte 2.',
	"Dr. Séamus O'Brien-Groß",
	'Wei 李',
	'Jörg-Uwe Müßig',
	'Vize-Präsident (Kultur)',
	'Charta „Nr. 2.“ – Klima/Energie',
	"D'Alema-Żak",
	'Wirtschaftsdelegation – Hafenlogistik (2. Teil)',
	'Rue de l’Église',
	'In Übersee: Café/Straße',
	'Agnieszka Beispielowski',
	'An die E-Mail-Liste (2.)',
	'Ref. Z/3',
	'Azubi-Austausch „Über’n Rhein“',
	'Erasmus+ / KA-2',
	'Kfz-Mechatronik',
	'Ömer D’Angelo-Weiß',
	'o.dangelo@example.org',
	'Az. 4/7-b',
];
const spellings: ((word: string) => string)[] = [
	(word) => word,
	(word) => word.toUpperCase(),
	(word) => word.toLowerCase(),
	(word) => word.normalize('NFD'),
	(word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
	(word) =>
		word
			.replace(/ä/g, 'ae')
			.replace(/ö/g, 'oe')
			.replace(/[ü]/g, 'ue')
			.replace(/ß/g, 'ss')
			.replace(/ł/gi, 'l'),
	(word) => word.replace(/[^\p{L}\p{N}]/gu, ''),
	(word) => word.replace(/[^\p{L}\p{N}]/gu, ' '),
	(word) => `"${word}"`,
	(word) => `(-${word}.)`,
];
const typed = fc
	.record({
		name: fc.constantFrom(...names),
		spell: fc.constantFrom(...spellings),
		turned: fc.boolean(),
		cut: fc.nat(3),
		between: fc.constantFrom(' ', '   ', ' - ', ', ', ' & '),
	})
	.map(({ name, spell, turned, cut, between }) => {
		const all = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
		const some = all.map((word) => (cut > 1 && word.length > 6 ? word.slice(0, -cut) : word)).map(spell);
		return { name, q: (turned ? some.reverse() : some).join(between) };
	});

describe('lists, choosers and the search over everything', () => {
	it('are asked for every list', () => {
		expect(lists.map(([, list]) => list).sort()).toEqual(Object.keys(listExports).sort());
	});

	it('find the same by the same words, whatever the spelling, and always what is called so', async () => {
		await world.as('admin', async (ctx) => {
			await fc.assert(
				fc.asyncProperty(typed, async ({ name, q }) => {
					const ways = await waysOf(ctx, q);
					expect([q, differing(ways)]).toEqual([q, []]);
					expect(
						Object.values(ways).flatMap((found) => found.list ?? []),
						`${name} by ${q}`,
					).not.toEqual([]);
				}),
				{ numRuns: 15 },
			);
		});
	}, 120_000);

	it.each([
		...[
			'2.',
			'o',
			'in',
			'an',
			'Z/3',
			'e.V.',
			"xi'an",
			'西安',
			'李',
			'laquila',
			"O'Brien",
			'O Brien',
			'rheinwest',
		],
		...[
			'Saint Etienne',
			'Haus&Hof',
			'klima/energie',
			'Kfz Mechatronik',
			'Kultur Brien',
			'Grosssen',
			'%',
			'_',
		],
		...['STRASSE cafe', 'Prof. Séamus O’Brien-Groß', 'dalema zak', 'erasmus ka2'],
	])('find the same by %s', async (q) => {
		const differ = await world.as('admin', async (ctx) => differing(await waysOf(ctx, q)));
		const letters = q.replace(/[^\p{L}\p{N}]/gu, '').length;
		const shortest = (noun: string, found: Record<string, string[]>) =>
			letters < 2 ? [noun, { ...found, everywhere: found.list }] : [noun, found];
		expect(differing(Object.fromEntries(differ.map(([noun, found]) => shortest(noun, found))))).toEqual([]);
	});

	it.each([
		['Xian', 'territories', 1],
		['安市', 'territories', 1],
		['laquila', 'partnerships', 1],
		['obrien', 'people', 1],
		['nordrheinwestfalen', 'agreements', 1],
		['eV', 'organisations', 1],
		['Kultur Brien', 'people', 1],
		['in', 'visits', 1],
		['westfal', 'partnerships', 1],
		['2.', 'visits', 1],
		['łódź ost', 'representatives', 1],
		['erasmus ka2', 'programmes', 1],
		['hof hausev', 'placements', 0],
		['étienne müßig', 'placements', 1],
	])('find by %s of the %s so many: %i', async (q, noun, many) => {
		const ways = await world.as('admin', (ctx) => waysOf(ctx, q));
		expect(ways[noun]?.list).toHaveLength(many);
	});
});

describe('words in the browser and in the database', () => {
	it('are folded alike, letter by letter', async () => {
		const letters = Array.from({ length: 0x250 - 0xaa }, (_, index) => String.fromCodePoint(0xaa + index));
		const latin = [...letters, 'ɓ', 'ɖ', 'ɗ', 'ɛ', 'ẞ', 'ế', 'ỹ'].filter((letter) =>
			/\p{sc=Latin}/u.test(letter),
		);
		const rows = await world.db.execute<{ plain: string }>(
			sql`select normalise(letter) as plain from unnest(${`{${latin.join(',')}}`}::text[]) with ordinality l(letter, n) order by n`,
		);
		const wrong = latin.filter((letter, index) => {
			const plain = rows[index]?.plain ?? '';
			return /^[a-z]+$/.test(plain) && fold(letter).folded !== plain;
		});
		expect(wrong).toEqual([]);
	});

	it('hold the same words', async () => {
		const letter = fc.constantFrom(...'aoeus12ßüéłnr西', ' ', '-', "'", '.');
		const text = fc.string({ unit: letter, maxLength: 12 });
		const asked = fc.sample(fc.tuple(text, fc.string({ unit: letter, minLength: 1, maxLength: 5 })), 400);
		const known: [string, string][] = [
			['üßüß西2', "'ß'ü"],
			['Hausgruß', 'uß'],
			['Hausgruß', 'ß'],
			['Tschüß', 'üß'],
		];
		const wrong = [];
		for (const [held, q] of [...known, ...asked]) {
			const search = searchIn(sql`searchable(${held}::text)`, q, sql`''::tsvector`) ?? sql`true`;
			const [row] = await world.db.execute<{ found: boolean }>(sql`select ${search} as found`);
			const found = q.trim() === '' || (wordsTyped(q).length > 0 && holdsWords(held, q));
			if (row?.found !== found) wrong.push([held, q, found]);
		}
		expect(wrong).toEqual([]);
	});
});
