import { expect, test } from '@playwright/test';
import { actionNamed, call, post, wordOf } from './action-wire';
import { arrange, baseUrl, sql } from './fixtures';
import { ask, askAs, cookieOf, fromOurPage, inTurn } from './http';
import { newSide, newUser, type Role, type TestUser, token } from './test-records';

const passphrase = 'sieben blaue Boote im Nebel';

/** What somebody can still do: read the list of users, write an organisation, choose a person, see the own account. */
async function reach(user: { name: string; cookie: string }) {
	const organisation = { name: token(), sector: 'business', territoryId: '', parentId: '' };
	const blank = { website: '', email: '', phone: '', notes: '' };
	const [users, account, choices, write] = await Promise.all([
		askAs(user, '/de/office/users'),
		askAs(user, '/de/office/account'),
		askAs(user, '/api/choices/people?q=a'),
		call(user, 'addOrganisationAction', { ...organisation, ...blank }),
	]);
	return [users.status, account.status, choices.status, wordOf(write)];
}

const nothing = [307, 307, 401, 'signedOut'];
const versionOf = async ({ id }: TestUser) =>
	(await sql`select version from users where id = ${id}`)[0]?.version;

test.describe('acts on the next request of a session opened before', () => {
	let boss: TestUser;
	let user: TestUser;
	const by = async (action: string, more = {}) =>
		expect((await call(boss, action, { id: user.id, ...more })).serverError).toBeUndefined();
	const withVersion = async (more = {}) => ({ version: await versionOf(user), ...more });

	test.beforeEach(async () => {
		[boss, user] = [await newUser('admin'), await newUser('admin')];
		expect(await reach(user)).toEqual([200, 200, 200, 'data']);
	});

	test('being disabled, and nothing comes back when enabled again', async () => {
		await by('disableUserAction', await withVersion());
		expect(await reach(user)).toEqual(nothing);
		await by('enableUserAction', await withVersion());
		expect(await reach(user)).toEqual(nothing);
	});

	const after: [Role, unknown[]][] = [
		['staff', [403, 200, 200, 'data']],
		['reader', [403, 200, 200, 'forbidden']],
		['representative', [403, 200, 200, 'refused']],
	];
	for (const [role, left] of after) {
		test(`becoming a ${role}`, async () => {
			await by('changeRoleAction', await withVersion({ role }));
			expect(await reach(user)).toEqual(left);
		});
	}

	test('having all sessions ended', async () => {
		await by('endUserSessionsAction');
		expect(await reach(user)).toEqual(nothing);
	});

	test('losing the second factor', async () => {
		await arrange((tx) => tx`update users set totp_confirmed_at = now() where id = ${user.id}`);
		await by('removeSecondFactorAction');
		expect(await reach(user)).toEqual(nothing);
	});

	test('changing the password elsewhere', async () => {
		const there = { name: 'there', cookie: await cookieOf(user.email) };
		await setPassword(user);
		const password = 'neun rote Drachen am Fluss';
		const reply = await call(there, 'changeOwnPasswordAction', {
			current: passphrase,
			password,
			repeat: password,
		});
		expect(reply.serverError).toBeUndefined();
		expect(await reach(user)).toEqual(nothing);
		expect((await reach(there))[1]).toBe(200);
	});

	test('losing a partnership', async () => {
		const side = await newSide();
		await by('changeRoleAction', await withVersion({ role: 'representative' }));
		const page = `/de/office/partnerships/${side.partnership}`;
		await by('setPartnershipsAction', await withVersion({ partnershipIds: [side.partnership] }));
		expect((await askAs(user, page)).status).toBe(200);
		await by('setPartnershipsAction', await withVersion({ partnershipIds: [] }));
		expect((await askAs(user, page)).status).toBe(404);
	});
});

async function setPassword({ id }: TestUser) {
	const { hash } = await import('@node-rs/argon2');
	const passwordHash = await hash(passphrase);
	await sql.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		await tx`update users set password_hash = ${passwordHash} where id = ${id}`;
	});
}

test('only requests that say "same origin" reach an action, a sign-out or a sign-in', async () => {
	const user = await newUser('staff');
	const host = new URL(baseUrl()).host;
	const origins = [
		undefined,
		baseUrl(),
		`https://${host}`,
		'null',
		'https://evil.example',
		`${baseUrl()}.evil.example`,
	];
	const sites = [undefined, 'same-origin', 'none', 'same-site', 'cross-site'];
	const pairs = origins.flatMap((origin) => sites.map((site) => ({ origin, site })));
	const input = { locale: 'de' };
	const passed: unknown[] = [];
	const cells = await inTurn(pairs, async ({ origin, site }) => {
		const headers = { ...(origin && { origin }), ...(site && { 'sec-fetch-site': site }) };
		const reply = await post(
			user,
			actionNamed('changeOwnLanguageAction'),
			[{ key: crypto.randomUUID(), input }],
			headers,
		);
		const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
		const signIn = await ask('/api/auth/callback/credentials', {
			method: 'POST',
			headers: form,
			body: 'email=a&password=b',
		});
		const signOut = await ask('/api/auth/signout', { method: 'POST', headers: form, body: 'next=/de' });
		if (reply.status === 200) passed.push({ origin, site });
		return {
			origin,
			site,
			action: reply.status === 200,
			signIn: signIn.status === 303,
			signOut: signOut.status === 303,
		};
	});
	for (const { origin, site, action, signIn, signOut } of cells) {
		const told = `Origin ${origin}, Sec-Fetch-Site ${site}`;
		const ours =
			origin === baseUrl()
				? site === undefined || site === 'same-origin'
				: origin === undefined && site === 'same-origin';
		expect({ action, signIn, signOut }, told).toEqual({ action: ours, signIn: ours, signOut: ours });
	}
	expect(passed.length).toBeLessThan(cells.length / 2);
	expect((await ask('/de/office', { method: 'POST', headers: fromOurPage() })).status).toBe(401);
});

test('?next= leads whoever is signed in to our own pages only', async () => {
	const user = await newUser('reader');
	const wishes = [
		'https://evil.example/',
		'//evil.example',
		'/\\evil.example',
		'/de//evil.example',
		'/de/..//evil.example',
		'/%2F/evil.example',
		'/de/office\r\nlocation: https://evil.example',
		'javascript:alert(1)',
		'data:text/html,x',
		'/api/auth/signout',
		'/de/office/visits?page=2',
	];
	for (const wish of wishes) {
		const { status, headers } = await askAs(user, `/de/sign-in?next=${encodeURIComponent(wish)}`);
		const to = new URL(headers.location ?? '', baseUrl());
		expect([status, to.origin], wish).toEqual([307, baseUrl()]);
		expect(to.pathname, wish).toMatch(/^\/de\/office(\/visits)?$/);
	}
});
