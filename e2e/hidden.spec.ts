import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { nounList } from '@/lib/nouns';
import { addressOf, examples, routes } from './every-page';
import { arrange } from './fixtures';
import { askAs, saidIn } from './http';
import { pageRules } from './oracle';
import { newSide, newTerritory, newUser, type Side, type TestUser, token } from './test-records';

const missingId = '01990000-0000-7000-8000-0000000000cc';
/** Every list that a representative may open. */
const lists = nounList.flatMap(({ address, list, menu, may }) =>
	address && (list || menu) && may.read === 'office.read' ? [address] : [],
);
const choices = [
	'delegates',
	'organisations',
	'people',
	'partnerships',
	'partnership-visits',
	'visits',
	'predecessors',
	'publications',
	'partnership-agreements',
	'signatories',
];

let own: Side;
let foreign: Side;
let user: TestUser;
let absent: string;

/** Somebody of ours also travelled on a visit of theirs: that is where the two worlds touch. */
test.beforeAll(async () => {
	const [here, there] = [await newTerritory(), await newTerritory()];
	[own, foreign] = [await newSide(here.id), await newSide(there.id)];
	user = await newUser('representative', [own.partnership]);
	absent = token();
	await arrange(
		(tx) => tx`insert into delegation_members (visit_id, person_id, name_then, tier, position)
			values (${foreign.visit}, ${own.person}, ${`Gast ${foreign.token}`}, 'official', 1)`,
	);
});

/** Asks for a hit that must not be one and for a sure miss. */
async function twice(address: (word: string) => string, hit: string, miss: string, asker = user) {
	const words = [hit, miss].flatMap((word) => [
		word,
		encodeURIComponent(word),
		encodeURIComponent(word).replaceAll('%20', '+'),
	]);
	const ask = async () =>
		[
			saidIn(await askAs(asker, address(hit)), ...words),
			saidIn(await askAs(asker, address(miss)), ...words),
		] as const;
	// Other tests share views meanwhile, which stand above the list: what is hidden differs every time.
	let said = await ask();
	for (let again = 0; again < 3 && !isDeepStrictEqual(...said); again += 1) said = await ask();
	return said;
}

const words = ['besuch', 'person', 'amt'].map((kind) => (side: Side) => `${kind} ${side.token}`);
const searched: [what: string, word: (side: Side) => string][] = [
	['token', (side) => side.token],
	['beginning of the token', (side) => side.token.slice(0, -1)],
	['address', (side) => `${side.token}@person.example`],
	...words.map((word, index): [string, (side: Side) => string] => [`name ${index}`, word]),
];

for (const list of lists) {
	test(`searching ${list} tells a representative nothing of others`, async () => {
		for (const [what, word] of searched) {
			const [hit, miss] = await twice(
				(q) => `/de/office/${list}?q=${encodeURIComponent(q)}&size=100`,
				word(foreign),
				word({ ...foreign, token: absent }),
			);
			expect(hit, what).toEqual(miss);
			expect(hit.status).toBe(200);
		}
		const whole = await askAs(user, `/de/office/${list}?size=100`);
		expect(whole.body).not.toContain(foreign.token);
	});
}

test('the search does find what is the own, and everything for the staff', async () => {
	const staff = await newUser('staff');
	for (const list of lists.filter((each) => each !== 'territories')) {
		const address = (q: string) => `/de/office/${list}?q=${q}&size=100`;
		const [hit, miss] = await twice(address, own.token, absent);
		expect(hit, list).not.toEqual(miss);
		const [theirs, none] = await twice(address, foreign.token, absent, staff);
		expect(theirs, `${list} as staff: the check tells a hit from a miss`).not.toEqual(none);
	}
});

test('choices offer nothing of others, whatever is typed and told about the form', async () => {
	for (const noun of choices) {
		for (const [what, word] of searched) {
			const address = (q: string) =>
				`/api/choices/${noun}?q=${encodeURIComponent(q)}&partnershipId=${own.partnership}`;
			const [hit, miss] = await twice(address, word(foreign), word({ ...foreign, token: absent }));
			expect(hit, `${noun}: ${what}`).toEqual(miss);
		}
		for (const [about, kind] of [
			['visit', 'visit'],
			['partnership', 'partnership'],
			['partnerships', 'partnership'],
			['partnershipId', 'partnership'],
			['organisation', 'organisation'],
		] as const) {
			const address = (id: string) => `/api/choices/${noun}?q=&${about}=${id}`;
			const [hit, miss] = [await askAs(user, address(foreign[kind])), await askAs(user, address(missingId))];
			expect(hit.body, `${noun} about a foreign ${about}`).toBe(miss.body);
			expect(hit.status).toBe(200);
		}
	}
});

test('filters offer nothing of others, and what a list counts tells nothing of them', async () => {
	const { body } = await askAs(user, '/api/filters/partnerships');
	expect(body).toContain(own.partnership);
	expect(body).not.toContain(foreign.partnership);
	const count = async (q: string) => (await askAs(user, `/api/counts/visits?q=${q}`)).body;
	expect(await count(own.token)).not.toBe(await count(absent));
	expect(await count(foreign.token)).toBe(await count(absent));
});

type Found = { similar: boolean; places: unknown[]; groups: { noun: string; hits: { key: string }[] }[] };

test('the search over everything tells a representative nothing of others', async () => {
	const search = async (q: string, asker = user): Promise<Found> =>
		JSON.parse((await askAs(asker, `/api/search?q=${encodeURIComponent(q)}`)).body);
	const keys = ({ groups }: Found) => groups.flatMap(({ hits }) => hits.map(({ key }) => key)).sort();
	const theirs = Object.values(foreign);
	for (const [what, word] of searched) {
		const [hit, miss] = [await search(word(foreign)), await search(word({ ...foreign, token: absent }))];
		expect([hit.similar, hit.places], what).toEqual([miss.similar, miss.places]);
		// What is similar follows from the letters alone, of which the two have different ones.
		if (!miss.similar) expect(keys(hit), what).toEqual(keys(miss));
		expect(
			keys(hit).filter((key) => !key.startsWith('territories:') && theirs.some((id) => key.includes(id))),
			what,
		).toEqual([]);
		const page = await askAs(user, `/de/office/search?q=${encodeURIComponent(word(foreign))}`);
		for (const id of [foreign.visit, foreign.person, foreign.organisation, foreign.partnership])
			expect(page.body.includes(id), what).toBe(false);
	}
	const staff = await newUser('staff');
	expect(keys(await search(foreign.token, staff))).toContain(`visits:${foreign.visit}`);
	expect(keys(await search(own.token))).toEqual(
		expect.arrayContaining([
			`visits:${own.visit}`,
			`people:${own.person}`,
			`organisations:${own.organisation}`,
			`partnerships:${own.partnership}`,
			`followUps:${own.followUp}`,
		]),
	);
});

test('records said to be opened lately are called by their names only to those who may see them', async () => {
	const told = (side: Side) =>
		[
			...[`visits:${side.visit}`, `people:${side.person}`, `organisations:${side.organisation}`],
			...[`partnerships:${side.partnership}`, `users:${side.user}`],
		].join(',');
	const recent = (keys: string, asker = user) => askAs(asker, `/api/search?recent=${keys}`);
	expect((await recent(told(foreign))).body).toBe('[]');
	expect((await recent(`visits:${missingId}`)).body).toBe('[]');
	expect(JSON.parse((await recent(told(own))).body)).toHaveLength(4);
	expect(JSON.parse((await recent(told(foreign), await newUser('admin'))).body)).toHaveLength(5);
});

const filters: [list: string, parameter: string, kind: keyof Side][] = [
	['visits', 'partnership', 'partnership'],
	['follow-ups', 'partnership', 'partnership'],
	['agreements', 'partnership', 'partnership'],
	['exchanges', 'partnership', 'partnership'],
	['publications', 'partnership', 'partnership'],
	['publications', 'publisher', 'organisation'],
	['exchanges/placements', 'round', 'openRound'],
	['exchanges/placements', 'organisation', 'organisation'],
	['people', 'organisation', 'organisation'],
	['partnerships', 'parent', 'partnership'],
	['organisations', 'parent', 'organisation'],
];

for (const [list, parameter, kind] of filters) {
	test(`${list} filtered by a foreign ${parameter} are those of none`, async () => {
		const address = (id: string) => `/de/office/${list}?${parameter}=${id}`;
		const [hit, miss] = await twice(address, foreign[kind], missingId);
		expect(hit).toEqual(miss);
	});
}

test('no page of the own records names what is not', async () => {
	const filled = await examples(own);
	const records = routes().filter((route) => {
		const rule = pageRules[route];
		return typeof rule === 'object' && rule.record && rule.permission === 'office.read';
	});
	expect(records.length).toBeGreaterThan(12);
	const pages = [
		...(await Promise.all(records.map((route) => addressOf(route, filled)))),
		...['', '/account', `/exchanges/rounds/${own.round}`].map((page) => `/de/office${page}`),
		`/de/office/territories/${foreign.territory}`,
		`/de/office/visits/new?partnership=${foreign.partnership}`,
	];
	for (const page of pages) {
		const [html, flight] = [await askAs(user, page), await askAs(user, page, { headers: { rsc: '1' } })];
		expect(html.status, page).toBe(200);
		expect(`${html.body}${flight.body}`.includes(foreign.token), page).toBe(false);
	}
});
