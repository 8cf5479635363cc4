import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connections } from '@/db';
import { office } from '@/db/schema/office';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import { users } from '@/db/schema/users';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import { type FirstAdmin, makeFirstAdmin, officeIsNew } from './setup';

let database: TestDatabase;
beforeAll(async () => {
	database = await createTestDatabase();
	vi.stubEnv('DATABASE_URL', database.url);
	vi.stubEnv('SITE_DATABASE_URL', database.siteUrl);
	vi.stubEnv('SETUP_TOKEN', 'nur-im-terminal');
});
afterAll(async () => {
	await connections().close();
	vi.unstubAllEnvs();
	await database.drop();
});

const input = (part: Partial<FirstAdmin> = {}): FirstAdmin => ({
	token: 'nur-im-terminal',
	office: 'Büro für internationale Angelegenheiten',
	name: 'Ada Amtmann',
	email: 'Ada.Amtmann@example.org',
	password: 'sieben Störche über dem Fluss',
	locale: 'de',
	...part,
});
const make = (part: Partial<FirstAdmin> = {}) => makeFirstAdmin(input(part), '127.0.0.1');

describe('the first admin', () => {
	it.each([
		['tokenWrong', { token: 'geraten' }],
		['officeMissing', { office: ' ' }],
		['nameMissing', { name: '' }],
		['emailInvalid', { email: 'ada' }],
		['tooShort', { password: 'kurz' }],
	] as const)('is refused as %s, and nothing is made', async (problem, part) => {
		expect(await make(part)).toBe(problem);
		expect(await officeIsNew()).toBe(true);
		expect(await connections().office.select().from(office)).toEqual([]);
	});

	it('is made once, with an office that a partnership can be entered in', async () => {
		expect(await Promise.all([make(), make()])).toEqual(expect.arrayContaining([null, 'done']));
		expect(await make({ email: 'zweite@example.org' })).toBe('done');
		const { office: db } = connections();
		expect(await db.select({ email: users.email, role: users.role }).from(users)).toEqual([
			{ email: 'ada.amtmann@example.org', role: 'admin' },
		]);
		expect(await db.select({ name: office.name }).from(office)).toEqual([
			{ name: { de: 'Büro für internationale Angelegenheiten' } },
		]);
		expect((await db.select().from(partnershipKinds)).length).toBe(11);
		expect((await db.select().from(topics)).length).toBeGreaterThan(10);
	});
});
