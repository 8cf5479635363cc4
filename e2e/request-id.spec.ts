import { expect, test } from '@playwright/test';
import { ask } from './http';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';

let office: OwnOffice;
test.beforeAll(async () => {
	office = await openOwnOffice();
});
test.afterAll(() => office.stop());

test('who sees that something went wrong can quote what the log has', async () => {
	const value = await office.sessionOf('staff');
	const cookie = cookieWith(value, office.baseUrl);
	await office.sql`alter table follow_ups rename to gone`;
	const path = '/de/office/follow-ups?q=Canary';
	const { headers, body } = await ask(path, { base: office.baseUrl, headers: { cookie } });
	const id = String(headers['x-request-id']);
	expect(id).toMatch(/^r[0-9a-f]{10}$/);
	expect(body).toContain(id);
	const linesOf = () =>
		office.log.filter((line) => line.includes(id)).map((line) => JSON.parse(line) as Record<string, unknown>);
	await expect.poll(() => linesOf().map(({ msg }) => msg)).toContain('answered');
	const [user] = await office.sql<
		{ id: string }[]
	>`select user_id as id from sessions order by created_at desc limit 1`;
	expect(linesOf().find(({ msg }) => msg === 'answered')).toMatchObject({
		user: user?.id,
		method: 'GET',
		route: '/[locale]/office/follow-ups',
	});
	const failures = linesOf().filter(({ level }) => level === 50);
	const codes = failures.map(({ err }) => (err as { cause?: { code?: string } }).cause?.code);
	expect(new Set(codes)).toEqual(new Set(['42P01']));
	expect(office.log.join('\n')).not.toMatch(/canary/i);
	expect(office.log.join('\n')).not.toContain(value.slice(0, 40));
});
