import { expect, test } from '@playwright/test';
import { ask } from './http';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';

let office: OwnOffice;
let cookies: Record<'staff' | 'manager', string>;
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
	office = await openOwnOffice();
	const cookieOf = async (role: string) => cookieWith(await office.sessionOf(role), office.baseUrl);
	cookies = { staff: await cookieOf('staff'), manager: await cookieOf('manager') };
});
test.afterAll(() => office.stop());

const get = (path: string, as: keyof typeof cookies) =>
	ask(path, { base: office.baseUrl, headers: { cookie: cookies[as] } });

/** A machine busy with other things says nothing about the office: the quickest of three lists does. */
async function quickestList() {
	const times: number[] = [];
	for (let list = 0; list < 3; list += 1) {
		const { status, ms } = await get('/de/office/visits', 'staff');
		expect(status).toBe(200);
		times.push(ms);
	}
	return Math.min(...times);
}

for (const [what, path, count] of [
	['sixty reports', '/de/office/reports/trips?from=2000-01-01&to=2026-12-31', 60],
	['a hundred searches', '/de/office/search?q=Jugend', 100],
] as const) {
	test(`${what} of one user keep the others' lists quick, and none is lost`, async () => {
		for (let warm = 0; warm < 5; warm += 1) await Promise.all([get(path, 'manager'), quickestList()]);
		const calm = await quickestList();
		let open: number = count;
		const many = Array.from({ length: count }, () => get(path, 'manager').finally(() => open--));
		await new Promise((resolve) => setTimeout(resolve, 200));
		const list = await quickestList();
		expect(open, 'still asked for').toBeGreaterThan(0);
		expect(list, `calm ${calm} ms`).toBeLessThan(Math.max(300, 5 * calm));

		expect(new Set((await Promise.all(many)).map(({ status }) => status))).toEqual(new Set([200]));
	});
}
