import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/db';
import { accessLinks } from '@/db/schema/access-links';
import { history } from '@/db/schema/history';
import { submissions } from '@/db/schema/submissions';
import { linkToken, setPasswordByLink } from '@/lib/auth/access-links';
import { act, goodPassword, makeUser, openTestOffice, readUser, signInAs } from '@/lib/auth/auth-test-world';
import { sessionHolder } from '@/lib/auth/session-rows';
import { checkPassword } from '@/lib/auth/sign-in';
import { changeOwnPassword, endOtherSessions } from './account-commands';
import { disableUser, enableUser } from './user-access-commands';
import { changeRole, inviteUser, renewLink } from './user-commands';
import { setPartnerships } from './user-partnership-commands';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

const admin = async () => signInAs((await makeUser('admin')).id);
const tokenOf = async (userId: string) => {
	const links = await db()
		.select({ id: accessLinks.id })
		.from(accessLinks)
		.where(eq(accessLinks.userId, userId));
	return linkToken(links.at(-1)?.id ?? '');
};
const invitation = {
	name: 'Berta Beispiel',
	role: 'staff' as const,
	locale: 'de' as const,
	partnershipIds: [],
};

describe('the partnerships of a representative', () => {
	test('are not set over those of somebody who was faster', async () => {
		const boss = await admin();
		const { id } = await makeUser('representative');
		await act(boss, setPartnerships, { id, version: 1, partnershipIds: [] });
		await expect(act(boss, setPartnerships, { id, version: 1, partnershipIds: [] })).rejects.toMatchObject({
			conflict: { version: 2, current: { partnershipIds: [] } },
		});
	});
});

describe('an invitation', () => {
	test('sets a password once, and no secret is kept in clear', async () => {
		const email = 'berta@example.org';
		const { id, mailed } = await act(await admin(), inviteUser, { ...invitation, email });
		expect(mailed).toBe(false);
		const token = await tokenOf(id);
		expect((await setPasswordByLink(token, 'passwort1234')).problem).toBe('common');
		const both = await Promise.all([1, 2].map(() => setPasswordByLink(token, 'sieben blaue Boote')));
		expect(both.map((answer) => answer.problem ?? answer.email).sort()).toEqual([email, 'gone']);
		expect((await checkPassword(email, 'sieben blaue Boote', { address: 'a' })).userId).toBe(id);
		const kept = JSON.stringify([await db().select().from(history), await db().select().from(submissions)]);
		const { passwordHash } = await readUser(id);
		expect(kept).toContain('Berta Beispiel');
		expect(kept).not.toContain(token);
		expect(kept).not.toContain(passwordHash);
	});

	test('lapses after seven days, by a newer one, and with its user', async () => {
		const boss = await admin();
		const { id } = await act(boss, inviteUser, { ...invitation, email: 'c@example.org' });
		const first = await tokenOf(id);
		await act(boss, renewLink, { id });
		expect((await setPasswordByLink(first, goodPassword)).problem).toBe('gone');
		const second = await tokenOf(id);
		await act(boss, disableUser, { id, version: 1 });
		await act(boss, enableUser, { id, version: 2 });
		expect((await setPasswordByLink(second, goodPassword)).problem).toBe('gone');
		await act(boss, renewLink, { id });
		const [link] = await db()
			.select()
			.from(accessLinks)
			.where(eq(accessLinks.userId, id))
			.orderBy(accessLinks.createdAt);
		expect((link?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThan(7 * 24 * 3600_000);
		const third = await tokenOf(id);
		await db().transaction(async (tx) => {
			await tx.execute(`select set_config('jumelage.actor_name', 'test', true)`);
			await tx.execute(`update access_links set expires_at = now() - interval '1 second'`);
		});
		expect((await setPasswordByLink(third, goodPassword)).problem).toBe('gone');
	});

	test('is refused for an address that has an account', async () => {
		const { email } = await makeUser('reader');
		const again = act(await admin(), inviteUser, { ...invitation, email });
		await expect(again).rejects.toMatchObject({ code: 'duplicate' });
	});
});

describe('what happens to somebody acts on the next request', () => {
	test('a new role', async () => {
		const user = await signInAs((await makeUser('manager')).id);
		await act(await admin(), changeRole, { id: user.id, version: 1, role: 'reader' });
		expect(await sessionHolder(user.sessionId)).toMatchObject({ role: 'reader' });
	});

	test('being disabled, also after being enabled again', async () => {
		const boss = await admin();
		const user = await signInAs((await makeUser('manager')).id);
		await act(boss, disableUser, { id: user.id, version: 1 });
		expect(await sessionHolder(user.sessionId)).toBeNull();
		const { email } = await readUser(user.id);
		expect((await checkPassword(email, goodPassword, { address: 'b' })).problem).toBe('wrong');
		await act(boss, enableUser, { id: user.id, version: 2 });
		expect(await sessionHolder(user.sessionId)).toBeNull();
	});

	test('a new password ends all other sessions; by a link, all of them', async () => {
		const { id } = await makeUser('staff');
		const [here, there] = [await signInAs(id), await signInAs(id)];
		const change = { current: goodPassword, password: 'neun rote Drachen', repeat: 'neun rote Drachen' };
		await expect(act(here, changeOwnPassword, { ...change, current: 'wrong' })).rejects.toMatchObject({
			code: 'invalid',
		});
		await act(here, changeOwnPassword, change);
		expect(await sessionHolder(here.sessionId)).not.toBeNull();
		expect(await sessionHolder(there.sessionId)).toBeNull();
		await act(await admin(), renewLink, { id });
		await setPasswordByLink(await tokenOf(id), goodPassword);
		expect(await sessionHolder(here.sessionId)).toBeNull();
	});

	test('ending the other sessions', async () => {
		const { id } = await makeUser('staff');
		const [here, there] = [await signInAs(id), await signInAs(id)];
		await act(here, endOtherSessions, {});
		expect(await sessionHolder(here.sessionId)).not.toBeNull();
		expect(await sessionHolder(there.sessionId)).toBeNull();
	});
});

test('the last active admin can be neither disabled nor demoted, not even by two at once', async () => {
	const boss = await admin();
	const others = await db().execute(
		`select id, version from users where role = 'admin' and active and id <> '${boss.id}'`,
	);
	for (const { id, version } of others as unknown as { id: string; version: number }[]) {
		await act(boss, disableUser, { id, version });
	}
	const self = { id: boss.id, version: 1 };
	await expect(act(boss, disableUser, self)).rejects.toMatchObject({
		messageKey: 'users.refusals.lastAdmin',
	});
	await expect(act(boss, changeRole, { ...self, role: 'staff' })).rejects.toMatchObject({ code: 'refused' });
	const second = await admin();
	const both = await Promise.allSettled([
		act(boss, disableUser, { id: second.id, version: 1 }),
		act(second, changeRole, { ...self, role: 'staff' }),
	]);
	expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});
