import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	asActor,
	organisation,
	partnership,
	person,
	representative,
	territory,
	user,
	visit,
} from '@/db/demo/builders';
import { namespaces } from '@/i18n/messages';
import type { Role } from '@/lib/auth/permissions';
import { type PartnershipWorld, partnershipWorld } from '@/lib/partnerships/partnership-test-world';
import type { SearchNoun } from '@/lib/search/search';
import type { Words } from '@/lib/search/search-source';
import { recentRecords, searchEverything } from './search';

const files = namespaces.map((name) => [name, JSON.parse(readFileSync(`messages/de/${name}.json`, 'utf8'))]);
const words = createTranslator({
	locale: 'de',
	messages: Object.fromEntries(files),
} as never) as unknown as Words;

let world: PartnershipWorld;
let ids: Record<'lodzPerson' | 'visit' | 'foreignVisit' | 'office' | 'user', string>;

beforeAll(async () => {
	world = await partnershipWorld();
	ids = await asActor(world.db, 'Aufbau', async (tx) => {
		const office = await organisation(tx, {
			name: 'Urząd Miasta',
			territoryId: world.lodz,
			notes: 'Aktenplan 4711',
		});
		const lodzPerson = await person(tx, {
			...{ familyName: 'Próbka', givenName: 'Zofia', email: 'zofia@example.org' },
			appointments: [
				{ organisationId: office.id, function: 'Stadträtin', during: '[2020-01-01,)' },
				{ organisationId: office.id, function: 'Schöffin', during: '[2010-01-01,2015-01-01)' },
				{ organisationId: office.id, function: 'Präfektin', during: '[2999-01-01,)' },
			],
		});
		const own = await visit(tx, {
			...{ title: 'Schüler- und Jugendaustausch in Bordeaux', startsOn: '2026-03-04', endsOn: '2026-03-05' },
			...{ partnershipIds: [world.own], host: 'Rathaus', purpose: 'Grenzübergreifende Berufsausbildung' },
			members: [{ nameThen: 'Hélène Modèle', officeThen: 'Bürgermeisterin' }],
			followUps: [{ text: 'Programm übersenden', responsible: 'Referat Jugend' }],
		});
		const foreign = await visit(tx, {
			...{ title: 'Jugendaustausch in Łódź', startsOn: '2026-04-04', endsOn: '2026-04-05' },
			...{ partnershipIds: [world.foreign], stops: [{ territoryId: world.lodz, place: 'Piotrkowska' }] },
		});
		const bilbao = await territory(tx, {
			names: [{ name: 'Forlì-Cesena' }, { name: 'Romagnola', status: 'alias', validFrom: '2999-01-01' }],
		});
		const forli = await partnership(tx, {
			kindId: world.kind,
			slug: 'forli',
			home: [world.hessen],
			partner: [bilbao.id],
		});
		const termOf = async (familyName: string, during: string) =>
			representative(tx, {
				...{ partnershipId: forli.id, personId: (await person(tx, { familyName })).id, during },
			});
		await termOf('Vorgestern', '[2010-01-01,2015-01-01)');
		await termOf('Heutiger', '[2020-01-01,2999-01-01)');
		await termOf('Kommender', '[2999-01-01,)');
		const account = await user(tx, { name: 'Ursula Konto', email: 'ursula@example.org', role: 'reader' });
		return {
			...{
				lodzPerson: lodzPerson.id,
				visit: own.id,
				foreignVisit: foreign.id,
				office: office.id,
				user: account.id,
			},
		};
	});
});
afterAll(() => world.end());

const contextOf = (role: Role) => ({ ctx: world.read(role), locale: 'de', words });
const ask = (q: string, role: Role = 'manager', nouns?: SearchNoun[]) =>
	searchEverything(contextOf(role), q, nouns ? { nouns } : {});
const shown = (text: string[]) => text.map((part, index) => (index % 2 ? `[${part}]` : part)).join('');

/** Every hit as `noun title | field: text`. */
async function found(q: string, role: Role = 'manager') {
	const { groups } = await ask(q, role);
	return groups.flatMap(({ noun, hits }) =>
		hits.map(
			({ title, why }) => `${noun} ${shown(title)}${why ? ` | ${why.field}: ${shown(why.text)}` : ''}`,
		),
	);
}

describe('everything is found', () => {
	it('by any spelling, old name and what it emerged from', async () => {
		expect(await found('lodz')).toEqual([
			'partnerships [Łódź]',
			'territories [Łódź]',
			'visits Jugendaustausch in [Łódź]',
		]);
		expect(await found('Litzmannstadt')).toEqual([
			'partnerships Łódź | formerly: [Litzmannstadt]',
			'territories Łódź | formerly: [Litzmannstadt]',
			'visits Jugendaustausch in Łódź | stop: Piotrkowska, [Litzmannstadt]',
		]);
		expect((await found('aquitaine'))[0]).toBe('partnerships Nouvelle-[Aquitaine] | emerged: [Aquitaine]');
		expect((await found('forli'))[0]).toBe('partnerships [Forlì]-Cesena');
	});

	it('by names and terms of another time, which say so', async () => {
		expect(await found('Romagnola')).toEqual([
			'partnerships Forlì-Cesena | ahead: [Romagnola]',
			'territories Forlì-Cesena | ahead: [Romagnola]',
			'representatives Forlì-Cesena | ahead: [Romagnola]',
		]);
		const posts = async (q: string) => (await found(q)).filter((each) => each.startsWith('representatives'));
		expect(await posts('heutiger')).toEqual(['representatives Forlì-Cesena | holder: Paolo [Heutiger]']);
		expect(await posts('vorgestern')).toEqual(['representatives Forlì-Cesena | term: Paolo [Vorgestern]']);
		expect(await posts('kommender')).toEqual(['representatives Forlì-Cesena | term: Paolo [Kommender]']);
	});

	it('by words, their parts and forms', async () => {
		expect(await found('Jugendaustausch')).toEqual([
			'visits [Jugendaustausch] in Łódź',
			'visits Schüler- und [Jugendaustausch] in Bordeaux',
		]);
		expect(await found('berufsausbildungen')).toEqual([
			'visits Schüler- und Jugendaustausch in Bordeaux | purpose: Grenzübergreifende [Berufsausbildung]',
		]);
		expect(await found('bordeaux jugend')).toEqual(['visits Schüler- und [Jugend]austausch in [Bordeaux]']);
	});

	it('by file reference, e-mail, office, delegation and promise', async () => {
		expect(await found('II 3 – 12/95')).toEqual([
			'partnerships Nouvelle-Aquitaine | fileReference: [II 3 – 12/95]',
		]);
		expect(await found('zofia@example.org')).toEqual(['people [Zofia] Próbka | email: zofia@[example.org]']);
		expect(await found('stadträtin')).toEqual(['people Zofia Próbka | office: [Stadträtin], Urząd Miasta']);
		expect(await found('schöffin')).toEqual(['people Zofia Próbka | formerOffice: [Schöffin], Urząd Miasta']);
		expect(await found('präfektin')).toEqual([
			'people Zofia Próbka | officeAhead: [Präfektin], Urząd Miasta',
		]);
		expect(await found('helene modele')).toEqual([
			'visits Schüler- und Jugendaustausch in Bordeaux | delegation: [Hélène Modèle], Bürgermeisterin',
		]);
		expect(await found('4711')).toEqual(['organisations Urząd Miasta | notes: Aktenplan [4711]']);
		expect(await found('Referat Jugend')).toContain(
			'followUps Programm übersenden | responsible: [Referat Jugend]',
		);
	});

	it('by a topic, which leads to the lists of what has it', async () => {
		const { groups } = await ask('klima');
		expect(groups[0]?.hits.map(({ href }) => href)).toEqual([
			'/de/office/partnerships?topic=klima',
			'/de/office/visits?topic=klima',
		]);
	});

	it('by a name typed wrong, where nothing is called so', async () => {
		const { similar, groups } = await ask('Nuvelle Aquitane');
		expect(similar).toBe(true);
		expect(groups.map(({ noun }) => noun)).toContain('partnerships');
		expect((await ask('xqzywv')).groups).toEqual([]);
	});

	it('from two characters on, and in one noun if asked so', async () => {
		expect(await ask(' l ')).toEqual({ places: [], groups: [], similar: false });
		expect((await ask('lo')).groups.length).toBeGreaterThan(0);
		expect((await ask('lodz', 'manager', ['territories'])).groups.map(({ noun }) => noun)).toEqual([
			'territories',
		]);
		for (const odd of ['%%', "'", '\\\\', "a'b:*|!", '(((', '<>', ':*&'])
			await expect(ask(odd)).resolves.toBeDefined();
	});
});

describe('pages', () => {
	it('are offered to those who may open them', async () => {
		const titles = async (role: Role) => (await ask('konto', role)).places.map(({ title }) => title.join(''));
		expect(await titles('admin')).toEqual(['Konto', 'Neues Konto einladen', 'Konten']);
		expect(await titles('staff')).toEqual(['Konto']);
		expect((await ask('neuer', 'reader')).places).toEqual([]);
	});

	it('name accounts to admins only', async () => {
		expect(await found('ursula', 'admin')).toEqual(['users [Ursula] Konto']);
		expect(await found('ursula', 'manager')).toEqual([]);
	});
});

describe('a representative', () => {
	it('finds the own, and of all else only what everybody may read', async () => {
		expect(await found('jugendaustausch', 'representative')).toEqual([
			'visits Schüler- und [Jugendaustausch] in Bordeaux',
		]);
		expect(await found('lodz', 'representative')).toEqual(['territories [Łódź]']);
		for (const word of ['zofia', 'stadträtin', 'Urząd', 'piotrkowska', '4711', 'ursula'])
			expect(await found(word, 'representative'), word).toEqual([]);
	});

	it('is told by their ids of no other record than by their words', async () => {
		const keys = [
			`visits:${ids.foreignVisit}`,
			`visits:${ids.visit}`,
			`people:${ids.lodzPerson}`,
			`users:${ids.user}`,
		];
		const titles = async (role: Role) =>
			(await recentRecords(contextOf(role), keys)).map(({ title }) => title.join(''));
		expect(await titles('representative')).toEqual(['Schüler- und Jugendaustausch in Bordeaux']);
		expect(await titles('admin')).toEqual([
			'Jugendaustausch in Łódź',
			'Schüler- und Jugendaustausch in Bordeaux',
			'Zofia Próbka',
			'Ursula Konto',
		]);
		const wrong = ['visits:1', 'nothing', `sessions:${ids.visit}`, `visits:${crypto.randomUUID()}`];
		expect(await recentRecords(contextOf('admin'), wrong)).toEqual([]);
	});
});
