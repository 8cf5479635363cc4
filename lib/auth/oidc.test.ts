import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OidcSettings } from '../env';
import { makeUser, openTestOffice, readUser } from './auth-test-world';
import { admitOidcUser, mappedRole } from './oidc';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

const settings: OidcSettings = {
	issuer: 'https://id.example.org',
	clientId: 'jumelage',
	clientSecret: 'secret',
	roleClaim: 'realm_access.roles',
	roleMap: [
		['jumelage-admin', 'admin'],
		['jumelage-staff', 'staff'],
		['odd', 'emperor'],
	],
};
const claims = (sub: string, roles: string[], more = {}) => ({ sub, realm_access: { roles }, ...more });
const admit = (...args: Parameters<typeof claims>) => admitOidcUser(claims(...args), settings);

test('the role comes from the claim, in the order of the map', () => {
	expect(mappedRole(claims('a', ['jumelage-staff', 'jumelage-admin']), settings)).toBe('admin');
	expect(mappedRole(claims('a', ['odd']), settings)).toBeNull();
	expect(
		mappedRole({ sub: 'a', groups: 'g' }, { ...settings, roleClaim: 'groups', roleMap: [['g', 'reader']] }),
	).toBe('reader');
	expect(mappedRole({ sub: 'a' }, { ...settings, roleClaim: '__proto__.constructor' })).toBeNull();
});

describe('who comes from the provider', () => {
	test('is made a user if the map gives a role, and found again by subject whatever the e-mail says', async () => {
		const first = await admit('1', ['jumelage-staff'], { email: 'One@Example.org', name: 'Eins' });
		expect(first).toHaveProperty('userId');
		const { userId } = first as { userId: string };
		expect(await readUser(userId)).toMatchObject({
			email: 'one@example.org',
			role: 'staff',
			passwordHash: null,
		});
		expect(await admit('1', ['jumelage-admin'], { email: 'other@example.org' })).toEqual({ userId });
		expect(await readUser(userId)).toMatchObject({ email: 'one@example.org', role: 'admin' });
		expect(await admit('1', ['jumelage-staff'])).toEqual({ userId });
		expect(await readUser(userId)).toMatchObject({ role: 'admin' });
	});

	test('never gets an account by its e-mail address', async () => {
		const owner = await makeUser('admin');
		expect(await admit('2', ['jumelage-staff'], { email: owner.email })).toEqual({
			problem: 'oidcEmailTaken',
		});
		expect(await readUser(owner.id)).toMatchObject({ oidcSubject: null });
	});

	test('is refused without a role, from another issuer as somebody else, and when disabled', async () => {
		expect(await admit('3', ['others'])).toEqual({ problem: 'oidcNoRole' });
		const known = (await admit('4', ['jumelage-staff'])) as { userId: string };
		expect(await admit('4', [])).toEqual({ problem: 'oidcNoRole' });
		const elsewhere = await admitOidcUser(claims('4', ['jumelage-staff']), {
			...settings,
			issuer: 'https://b.example',
		});
		expect(elsewhere).not.toEqual(known);
	});
});
