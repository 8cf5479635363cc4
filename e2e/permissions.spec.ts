import { expect, test } from '@playwright/test';
import { routing } from '@/i18n/routing';
import { may, roles } from '@/lib/auth/permissions';
import { builtActions, post, wordOf } from './action-wire';
import { sql } from './fixtures';
import { ask, askAs, inTurn } from './http';
import {
	actionPermissions,
	builtHandlers,
	builtPages,
	expectedReply,
	expectedStatus,
	handlerPermissions,
	pageRules,
	unmatched,
} from './oracle';
import { type PermissionUser, permissionUsers } from './permission-users';
import { newSide, type Side } from './test-records';

type Cell = {
	where: string;
	got: string | number;
	user: PermissionUser;
	expected: (rule?: typeof may) => string | number;
};

/** Cells that answer otherwise than the oracle says; another rule in place of ours is a planted fault. */
const differences = (cells: Cell[], rule?: typeof may) =>
	cells
		.filter(({ got, expected }) => got !== expected(rule))
		.map(({ where, got, user, expected }) => `${where} as ${user.name}: ${got}, not ${expected(rule)}`);

const everything = { withoutRow: [], withoutEntry: [] };

let own: Side;
let foreign: Side;
let users: PermissionUser[];
test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
	[own, foreign] = await Promise.all([newSide(), newSide()]);
	users = await permissionUsers(own, foreign);
});

test('every action asks for its permission, of everybody', async () => {
	const actions = builtActions();
	const missing = unmatched(
		actions.map(({ name }) => name),
		Object.keys(actionPermissions),
	);
	expect.soft(missing, 'lines of the table in oracle.ts').toEqual(everything);
	const calls = users.flatMap((user) => actions.map((action) => ({ user, action })));
	const cells = await inTurn(calls, async ({ user, action }): Promise<Cell> => {
		const reply = await post(user, action, [{ key: crypto.randomUUID(), input: { unheardOf: true } }]);
		const expected = (rule?: typeof may) => expectedReply(action.name, { holder: user.holder, may: rule });
		return { where: action.name, got: wordOf(reply), user, expected };
	});
	expect(differences(cells)).toEqual([]);
	const actors = users.flatMap(({ id }) => id ?? []);
	const [written] =
		await sql`select (select count(*)::int from history where actor_id = any(${actors})) as history,
		(select count(*)::int from submissions where user_id = any(${actors})) as submissions`;
	expect(written).toEqual({ history: 0, submissions: 0 });
	console.log(`${cells.length} cells: ${actions.length} actions × ${users.length} callers`);

	const planted = roles.flatMap((role) =>
		[...new Set(actions.flatMap(({ name }) => actionPermissions[name] ?? []))].map((permission) => {
			const turned: typeof may = (holder, asked, ids) =>
				(asked === permission && holder?.role === role) !== may(holder, asked, ids);
			return { name: `${permission} of ${role}`, found: differences(cells, turned).length };
		}),
	);
	expect(planted.filter(({ found }) => found === 0)).toEqual([]);
	expect(unmatched(['newAction'], ['goneAction'])).toEqual({
		withoutRow: ['newAction'],
		withoutEntry: ['goneAction'],
	});
});

const missingId = '01990000-0000-7000-8000-000000000000';
const record = (side: Side | null, kind?: string) => (side && kind && side[kind as keyof Side]) || missingId;

const addressOf = (page: string, side: Side | null, kind?: string) =>
	page
		.replace('[locale]', 'de')
		.replace('[entryId]', side?.entry ?? missingId)
		.replace(/\[\.\.\.\w+\]/, 'nowhere/at-all')
		.replace(/\[\w+\]/, record(side, kind))
		.replace(/\/ledger\/new$/, '$&?type=renewed');

test('every page of the office opens for whom it should, and is not there for the others', async () => {
	const pages = builtPages();
	expect
		.soft(unmatched(pages, Object.keys(pageRules)), 'lines of the table in oracle.ts')
		.toEqual(everything);
	const sides = { own, foreign, missing: null };
	const asked = pages.flatMap((page) => {
		const rule = pageRules[page];
		if (!rule || typeof rule === 'string') return [];
		const reaches =
			rule.record && rule.record !== 'none' ? (['own', 'foreign', 'missing'] as const) : (['own'] as const);
		return reaches.flatMap((reach) => users.map((user) => ({ page, rule, reach, user })));
	});
	const leaks: string[] = [];
	const cells = await inTurn(asked, async ({ page, rule, reach, user }): Promise<Cell> => {
		const address = addressOf(page, sides[reach], rule.record);
		const reached = reach === 'missing' ? reach : reach === user.theirs ? 'own' : 'foreign';
		const html = await askAs(user, address);
		const expected = (changed?: typeof may) =>
			expectedStatus(rule, { holder: user.holder, may: changed }, reached);
		if (expected() !== 200) {
			const flight = await askAs(user, address, { headers: { rsc: '1' } });
			const told = [html, flight].some(
				({ body }) => body.includes(own.token) || body.includes(foreign.token),
			);
			if (told) leaks.push(`${address} as ${user.name}`);
		}
		if (html.status === 307)
			expect(html.headers.location).toContain(`/de/sign-in?next=${encodeURIComponent(address)}`);
		return { where: `${page} (${reach})`, got: html.status, user, expected };
	});
	expect.soft(differences(cells)).toEqual([]);
	expect(leaks, 'a refused page that names the record').toEqual([]);
	console.log(
		`${cells.length} cells: pages of the office × ${users.length} callers, those refused also as React asks`,
	);
	const withoutRead: typeof may = (holder, asked) => asked !== 'office.read' && may(holder, asked);
	expect(differences(cells, withoutRead).length).toBeGreaterThan(0);
});

/** The office, or the page's own address in German. */
const german = Object.values(routing.pathnames).flatMap((path) =>
	typeof path === 'string' ? [] : path.de.split('/').slice(1, 2),
);
const elsewhere = new RegExp(`^/(de|en)/(office|sign-in|${german.join('|')})`);

test('public pages and those nowhere answer everybody alike', async () => {
	const [published] = await sql`select (select slug from site.partnerships limit 1) as partnership,
		(select slug from site.visits limit 1) as visit, (select slug from site.exchange_programmes limit 1) as exchange`;
	const slugs: Record<string, string> = {
		partnerships: published?.partnership,
		visits: published?.visit,
		exchanges: published?.exchange,
	};
	const asked = builtPages().flatMap((page) => {
		const rule = pageRules[page];
		if ((rule !== 'public' && rule !== 'nowhere') || page.startsWith('/_')) return [];
		const [, noun = ''] = /\/(\w+)\/\[slug\]/.exec(page) ?? [];
		const address = addressOf(page.replace('[slug]', slugs[noun] ?? ''), null);
		return users.map((user) => ({ rule, user, address }));
	});
	const wrong: string[] = [];
	await inTurn(asked, async ({ rule, user, address }) => {
		const { status, headers } = await askAs(user, address);
		const moved = status === 307 && elsewhere.test(headers.location ?? '');
		const right = rule === 'nowhere' ? status === 404 : status === 200 || moved;
		if (!right) wrong.push(`${address} as ${user.name}: ${status} ${headers.location ?? ''}`);
	});
	expect(wrong).toEqual([]);
	console.log(`${asked.length} cells: public pages × ${users.length} callers`);
});

test('route handlers answer only whom they should', async () => {
	const handlers = builtHandlers();
	expect(unmatched(handlers, Object.keys(handlerPermissions))).toEqual(everything);
	const nouns = [
		'delegates',
		'organisations',
		'people',
		'territories',
		'partnerships',
		'partnership-visits',
		'topics',
		'responsible',
	];
	const cells: Cell[] = [];
	for (const user of users) {
		const expected = () => (user.holder ? 200 : 401);
		await inTurn(nouns, async (noun) => {
			const { status } = await askAs(user, `/api/choices/${noun}?q=a`);
			cells.push({ where: noun, got: status, user, expected });
		});
		for (const path of [
			'/api/exports/visits?format=data',
			'/api/selection/visits',
			'/api/filters/partnerships',
			'/api/counts/visits',
		]) {
			cells.push({ where: path, got: (await askAs(user, path)).status, user, expected });
		}
		const report = await askAs(user, '/api/reports/trips?from=2014-01-01&to=2014-12-31');
		cells.push({
			...{ where: 'report of trips', got: report.status, user },
			expected: (allowed = may) => (!user.holder ? 401 : allowed(user.holder, 'reports.read') ? 200 : 403),
		});
		const mentions = await askAs(user, `/api/people/${own.person}/mentions`);
		cells.push({
			...{ where: 'texts naming a person', got: mentions.status, user },
			expected: (allowed = may) => (!user.holder ? 401 : allowed(user.holder, 'records.delete') ? 200 : 403),
		});
		const unknown = await askAs(user, '/api/choices/passwords?q=a');
		cells.push({ where: 'passwords', got: unknown.status, user, expected: () => (user.holder ? 404 : 401) });
		for (const path of [
			'/api/auth/invite',
			'/api/auth/setup',
			'/api/auth/callback/credentials',
			'/api/auth/signout',
		]) {
			const { status } = await askAs(user, path, { method: 'POST' });
			cells.push({ where: `${path} from nowhere`, got: status, user, expected: () => 403 });
		}
		for (const path of ['/api/auth/session', '/api/auth/csrf', '/api/auth/providers', '/api/auth/signin']) {
			cells.push({ where: path, got: (await askAs(user, path)).status, user, expected: () => 404 });
		}
	}
	expect(differences(cells)).toEqual([]);
	expect((await ask('/api/nowhere')).status).toBe(404);
	console.log(`${cells.length} cells: route handlers × ${users.length} callers`);
});
