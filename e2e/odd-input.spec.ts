import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import postgres from 'postgres';
import { listNouns } from '@/lib/lists/list-nouns';
import { builtActions, call, type Reply } from './action-wire';
import { ask, askAs, type Caller, fromOurPage, inTurn } from './http';
import { inAddress, inPath, pathsIn, shapes, withValue, words } from './odd-values';
import { parameters, share, short, some, walk, wrongIn, wrongReply } from './odd-walk';
import { builtPages, pageRules } from './oracle';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';
import { samples } from './samples';
import { newSide, type Side } from './test-records';

let office: OwnOffice;
let admin: Caller;
let nobody: Caller;
let sides: Side[];
let rows: postgres.Sql;
test.describe.configure({ mode: 'serial', timeout: process.env.WALK === 'all' ? 3_600_000 : 120_000 });
test.beforeAll(async () => {
	office = await openOwnOffice();
	const base = office.baseUrl;
	admin = { name: 'admin', base, cookie: cookieWith(await office.sessionOf('admin'), base) };
	nobody = { name: 'nobody', base };
	rows = postgres(office.databaseUrl, { max: 2, onnotice: () => {} });
	sides = await Promise.all(Array.from({ length: share(40, 12) }, () => newSide(undefined, rows)));
});
test.afterAll(async () => {
	await rows?.end({ timeout: 1 });
	await office?.stop();
});

const side = (index: number) => sides[index % sides.length] as Side;

const anyId = '01990000-0000-7000-8000-000000000000';
const addressOf = (page: string, record: string) =>
	page
		.replace('[locale]', 'de')
		.replace('[entryId]', side(0).entry)
		.replace(/\[\.\.\.\w+\]/, 'nowhere')
		.replace(/\[\w+\]/, record);

const pages = () => builtPages().filter((page) => !page.startsWith('/_'));
const recordOf = (page: string) => {
	const rule = pageRules[page];
	const kind = typeof rule === 'object' && rule.record !== 'none' ? rule.record : undefined;
	return kind ? side(0)[kind] : anyId;
};
const readerOf = (page: string) => (page.startsWith('/[locale]/office') ? admin : nobody);

test('whatever stands in the path, a page answers with what it knows', async () => {
	await walk(
		pages().flatMap((page, nth) => {
			const caller = readerOf(page);
			if (!/\[(?!locale)/.test(page)) return [];
			return some(inPath, nth, 2).map((value) => ({ caller, address: addressOf(page, value) }));
		}),
	);
	const asked = [
		'/%00',
		'/de/%00',
		'/%ff/office',
		'/xx/office',
		'/DE/office',
		'/__proto__',
		'/de/office/%E0%A4',
		'/%',
		'/de/./office',
	];
	await walk(
		[...asked, ...some(inPath, 0, 8).map((value) => `/${value}`)].map((address) => ({
			caller: admin,
			address,
		})),
	);
});

/** The ends of the calendar, in every parameter that is a day, a month or a year. */
const ends =
	'from=0001-01-01&to=9999-12-31&year=9998&until=9999&month=9999-12&months=999&startsOn=9999-12-31';

test('whatever stands behind the question mark, a page takes the nearest sense or says what is wrong', async () => {
	const names = parameters();
	expect(names.length).toBeGreaterThan(40);
	await walk(
		pages().flatMap((page, nth) => {
			const caller = readerOf(page);
			const address = addressOf(page, recordOf(page));
			const isList = readsAddress(page);
			const turns = isList ? share(inAddress.length, 2) : share(4, 1);
			const queries = Array.from({ length: turns }, (_, turn) => {
				const step = Math.max(1, Math.floor(inAddress.length / turns));
				return names
					.map((name, at) => `${name}=${inAddress[(nth + at + turn * step) % inAddress.length]}`)
					.filter((pair) => pair.length < 3000)
					.join('&');
			});
			const twice = names.map((name) => `${name}=1&${name}=2&${name}[]=3&${name}[a]=4`).join('&');
			// A list looks for nothing as long as something in its address can't be applied.
			const alone = isList ? [...some(inAddress, nth, 2).map((value) => `q=${value}`), ends] : [];
			const odd = isList || nth % 2 ? [...queries, twice] : queries;
			return [...odd, ...alone].map((query) => ({ caller, address: `${address}?${query}` }));
		}),
	);
});

const routes: Record<string, string> = JSON.parse(
	readFileSync('.next/app-path-routes-manifest.json', 'utf8'),
);
const readsAddress = (page: string) => {
	const file = Object.keys(routes).find((key) => routes[key] === page && key.endsWith('/page'));
	return readFileSync(`app${file}.tsx`, 'utf8').includes('searchParams');
};

test('whatever a chooser, a list, a search or an export is asked for, it answers', async () => {
	const names = parameters();
	const choosers = [
		...readFileSync('lib/register/choices.ts', 'utf8').matchAll(/^\t'?([\w-]+)'?: search/gm),
	].map(([, noun]) => noun as string);
	expect(choosers.length).toBeGreaterThan(10);
	const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '%00', '%ff', 'x'.repeat(3000)];
	const paths = [
		...[...choosers, ...odd].map((noun) => `/api/choices/${noun}?`),
		...['partnerships', ...odd].map((name) => `/api/filters/${name}?`),
		...[...listNouns, ...odd].flatMap((noun) => [
			`/api/exports/${noun}?format=csv&`,
			`/api/selection/${noun}?`,
		]),
		...odd.map((format) => `/api/exports/visits?format=${format}&`),
		...[
			'/api/search?',
			'/api/counts/visits?',
			'/api/search?recent=',
			'/api/reports/trips?',
			'/sitemap.xml?',
			'/robots.txt?',
		],
		...['/api/auth/callback/oidc?', '/api/auth/signin/oidc?', '/api/auth/nothing?', '/api/nothing?'],
	];
	await walk(
		paths.flatMap((start, nth) =>
			Array.from({ length: share(inAddress.length, 2) }, (_, turn) => {
				const step = Math.max(1, Math.floor(inAddress.length / share(inAddress.length, 2)));
				const query = names
					.filter((name) => !start.includes(`${name}=`))
					.map((name, at) => `${name}=${inAddress[(nth + at + turn * step) % inAddress.length]}`)
					.filter((pair) => pair.length < 3000);
				return { caller: admin, address: start + query.join('&') };
			}),
		),
	);
	await walk(
		[
			...choosers.map((noun) => `/api/choices/${noun}?`),
			'/api/search?',
			...listNouns.map((noun) => `/api/exports/${noun}?format=csv&`),
		].flatMap((start, nth) =>
			some(inAddress, nth, 2).map((value) => ({ caller: admin, address: `${start}q=${value}` })),
		),
	);
	const period = (from: string, to: string) => `/api/reports/trips?from=${from}&to=${to}`;
	await walk(
		[
			period('0001-01-01', '9999-12-31'),
			period('9999-12-31', '9999-12-31'),
			period('0001-01-01', '0001-01-01'),
		].map((address) => ({ caller: admin, address })),
	);
});

async function sent(action: string, input: unknown): Promise<Reply> {
	const send = (changed: unknown) => call(admin, action, changed);
	const reply = await send(input);
	const { conflict } = reply.serverError ?? {};
	return conflict ? send({ ...(input as object), version: conflict.version }) : reply;
}

test('whatever a field is given, an action says what is wrong with it or keeps it', async () => {
	const asked = Object.entries(samples).flatMap(([action, sample], nth) => {
		const input = sample(side(nth));
		return pathsIn(input).flatMap(({ path: at, leaf }, place) => [
			...(leaf && (nth + place) % share(1, 3) < 2 ? some(words, nth * 5 + place * 3, 1) : []).map(
				(value) => ({ action, at, value, nth }),
			),
			...((nth + place) % share(1, 5) === 0 ? some(shapes, nth + place, 1) : []).map((value) => ({
				...{ action, at, value, nth },
			})),
		]);
	});
	const wrong: string[] = [];
	const kept: string[] = [];
	await inTurn(asked, async ({ action, at, value, nth }) => {
		const input = samples[action]?.(side(nth)) ?? {};
		const reply = await sent(action, withValue(input, at, value));
		const found = wrongReply(reply);
		if (!reply.serverError) kept.push(action);
		if (found) wrong.push(`${action} ${at.join('.')} = ${short(JSON.stringify(value))}: ${found}`);
	});
	expect(wrong.sort()).toEqual([]);
	expect(office.log.filter((line) => /error/i.test(line)).slice(0, 5)).toEqual([]);
	expect(kept.length).toBeGreaterThan(20);
	console.log(`${asked.length} inputs of ${Object.keys(samples).length} actions, ${kept.length} kept`);
});

// What isn't even React's writing of a call, Next itself answers, as a fault of whoever made it up.
test('what is no call of an action is refused', async () => {
	const [action] = builtActions();
	if (!action) throw new Error('no action');
	const bodies = [
		'{}',
		'[]',
		'[null]',
		'[1]',
		'["x"]',
		'[{"key":"x"}]',
		'[{"input":{}}]',
		'["$D"]',
		'[[[[]]]]',
		'[{"__proto__":1}]',
		'[{"key":null,"input":null,"refresh":"x"}]',
	];
	const wrong: string[] = [];
	await inTurn(bodies, async (body) => {
		const answer = await askAs(admin, action.page, {
			method: 'POST',
			headers: {
				...fromOurPage(office.baseUrl),
				'next-action': action.id,
				'content-type': 'text/plain;charset=UTF-8',
			},
			body,
		});
		if (answer.status >= 500) wrong.push(`${JSON.stringify(body)}: ${answer.status}`);
	});
	expect(wrong).toEqual([]);
});

test('whatever the forms of the sign-in are sent, they answer', async () => {
	const form = 'application/x-www-form-urlencoded';
	const fields = ['email', 'password', 'next', 'code', 'token', 'repeat', 'name', 'office', 'locale'];
	const bodies: [type: string, body: string][] = [
		...some(inAddress, 0, 6).map((_, turn): [string, string] => [
			form,
			fields.map((name, at) => `${name}=${inAddress[(turn * 9 + at) % inAddress.length]}`).join('&'),
		]),
		[form, ''],
		[form, 'email=a&email=b&password[]=c&__proto__=d'],
		['application/json', '{"email":1}'],
		['multipart/form-data', 'x'],
		[
			'multipart/form-data; boundary=x',
			'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n\u0000\r\n--x--',
		],
		[
			'multipart/form-data; boundary=x',
			'--x\r\nContent-Disposition: form-data; name="email"; filename="a"\r\n\r\na\r\n--x--',
		],
		['text/plain', 'a'],
	];
	const wrong: string[] = [];
	for (const address of [
		'/api/auth/callback/credentials',
		'/api/auth/signout',
		'/api/auth/invite',
		'/api/auth/setup',
	]) {
		await inTurn(bodies, async ([type, body]) => {
			const headers = { ...fromOurPage(office.baseUrl), 'content-type': type };
			const answer = await ask(address, { base: office.baseUrl, method: 'POST', headers, body });
			if (answer.status >= 500) return wrong.push(`${address} ${type} ${short(body)}: ${answer.status}`);
			const { location } = answer.headers;
			const led = location ? await ask(location, { base: office.baseUrl }) : answer;
			const found = wrongIn(led);
			if (found) wrong.push(`${address} ${type} ${short(body)} leads to ${short(location ?? '')}: ${found}`);
		});
	}
	expect(wrong).toEqual([]);
});

test('what was kept of it is shown, found and exported', async () => {
	const records = pages().filter((page) => /\[id\]/.test(page));
	const formats = ['xlsx'];
	await walk([
		...sides
			.flatMap((each) =>
				records.flatMap((page) => {
					const rule = pageRules[page];
					const kind = typeof rule === 'object' && rule.record !== 'none' ? rule.record : undefined;
					return kind ? [{ caller: admin, address: addressOf(page, each[kind]) }] : [];
				}),
			)
			.filter((_, nth) => nth % share(1, 12) === 0),
		...pages()
			.filter((page) => !/\[(?!locale)/.test(page))
			.map((page) => ({ caller: readerOf(page), address: addressOf(page, '') })),
		...listNouns.flatMap((noun) =>
			formats.map((format) => ({ caller: admin, address: `/api/exports/${noun}?format=${format}` })),
		),
	]);
});
