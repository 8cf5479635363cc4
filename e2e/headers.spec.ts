import { expect, test } from '@playwright/test';
import { type Kind, securityHeaders } from '@/server/front-door/headers';
import { actionNamed, encodeReply } from './action-wire';
import { sql } from './fixtures';
import { type Answer, ask, askAs, fromOurPage } from './http';
import { newUser, type TestUser } from './test-records';

let reader: TestUser;
let pages: { partnership: string; visit: string };
test.beforeAll(async () => {
	reader = await newUser('reader');
	const [row] = await sql`select (select slug from site.partnerships limit 1) as partnership,
		(select slug from site.visits limit 1) as visit`;
	pages = row as typeof pages;
});

const nonceOf = ({ headers }: Answer) =>
	/'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];

/** Where an answer's headers differ from the table in server/front-door/headers.ts; `free` may say otherwise. */
function differences(answer: Answer, kind: Kind, free: string[] = []) {
	const table = securityHeaders(kind, false, nonceOf(answer));
	const wrong = Object.entries(table).filter(
		([name, value]) => !free.includes(name) && answer.headers[name] !== value,
	);
	return [
		...wrong.map(([name, value]) => `${name}: ${answer.headers[name]}, not ${value}`),
		...['x-powered-by', 'server', 'x-nextjs-cache', 'x-middleware-rewrite'].filter(
			(name) => name in answer.headers,
		),
	];
}

const postTo = (name: string, cookie?: string) =>
	ask(actionNamed(name).page, {
		method: 'POST',
		headers: {
			...fromOurPage(),
			...(cookie && { cookie }),
			...{
				'next-action': actionNamed(name).id,
				accept: 'text/x-component',
				'content-type': 'text/plain;charset=UTF-8',
			},
		},
		body: encodeReply([{ key: crypto.randomUUID(), input: { locale: 'de' } }]),
	});

const chunk = async () => /\/_next\/static\/[^"]+\.css/.exec((await ask('/de')).body)?.[0] ?? '';

const kinds: [what: string, kind: Kind, status: number, asked: () => Promise<Answer>, free?: string[]][] = [
	['a published page', 'public', 200, () => ask('/de')],
	['a published record', 'public', 200, () => ask(`/de/partnerschaften/${pages.partnership}`)],
	['a filtered page', 'public', 200, () => ask('/de/besuche?q=a'), ['cache-control']],
	['a missing page', 'public', 404, () => ask('/de/partnerschaften/nirgends'), ['cache-control']],
	['the way to the language', 'public', 307, () => ask('/'), ['cache-control']],
	['an address spelt otherwise', 'public', 308, () => ask('//de'), ['cache-control']],
	['a page of the office', 'office', 200, () => askAs(reader, '/de/office')],
	['a forbidden page', 'office', 403, () => askAs(reader, '/de/office/users')],
	['a missing page of the office', 'office', 404, () => askAs(reader, '/de/office/nowhere')],
	['the way to the sign-in', 'office', 307, () => ask('/de/office')],
	['the sign-in', 'office', 200, () => ask('/de/sign-in')],
	['the answer of an action', 'office', 200, () => postTo('changeOwnLanguageAction', reader.cookie)],
	['an action of nobody', 'refusal', 401, () => postTo('changeOwnLanguageAction')],
	[
		'a foreign request',
		'refusal',
		403,
		() => ask('/de/office', { method: 'POST', headers: { origin: 'https://a.example' } }),
	],
	['a malformed address', 'outage', 400, () => ask('/de/%2e%2e/x')],
	['a method that is not offered', 'refusal', 405, () => ask('/de', { method: 'PUT' })],
	['choices', 'api', 200, () => askAs(reader, '/api/choices/people?q=a')],
	['choices of nobody', 'api', 401, () => ask('/api/choices/people?q=a')],
	['the health', 'api', 200, () => ask('/api/health')],
	['a stylesheet', 'static', 200, async () => ask(await chunk())],
	['a file that is not there', 'refusal', 404, () => ask('/_next/static/nothing.js')],
];

for (const [what, kind, status, asked, free] of kinds) {
	test(`${what} has the headers of the table`, async () => {
		const answer = await asked();
		expect(answer.status).toBe(status);
		expect(differences(answer, kind, free)).toEqual([]);
		if (kind !== 'office' && kind !== 'api') expect(answer.headers['set-cookie']).toBeUndefined();
		const other: Kind = kind === 'office' ? 'public' : 'office';
		expect(differences(answer, other), 'the check tells kinds apart').not.toEqual([]);
	});
}

test('a nonce is used once and stands in the page', async () => {
	const [one, two] = [await askAs(reader, '/de/office'), await askAs(reader, '/de/office')];
	expect(nonceOf(one)).not.toBe(nonceOf(two));
	for (const answer of [one, two]) {
		const scripts = answer.body.match(/<script\b[^>]*>/g) ?? [];
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(answer)}"`);
	}
});

test('public pages come without scripts and cookies, for a guest and for somebody signed in', async () => {
	const addresses = ['/de', '/en', '/de/partnerschaften', '/en/partnerships', '/de/besuche', '/en/visits'];
	const records = [`/de/partnerschaften/${pages.partnership}`, `/en/partnerships/${pages.partnership}`];
	const visits = [`/de/besuche/${pages.visit}`, `/en/visits/${pages.visit}`, '/de/nirgends', '/en/nowhere'];
	for (const address of [...addresses, ...records, ...visits, '/de/besuche?q=a&page=2']) {
		const [guest, signedIn] = [await ask(address), await askAs(reader, address)];
		expect(guest.body.length, address).toBeGreaterThan(500);
		expect(guest.body, address).not.toMatch(/<script|<link[^>]+as="script"|\son\w+=|javascript:/i);
		expect([guest.headers['set-cookie'], signedIn.headers['set-cookie']], address).toEqual([
			undefined,
			undefined,
		]);
		expect(signedIn.body, address).toBe(guest.body);
	}
	expect((await askAs(reader, '/de/office')).body, 'the check finds scripts').toMatch(/<script/);
});
