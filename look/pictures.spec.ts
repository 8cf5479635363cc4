import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { addressOf, routes } from '@/e2e/every-page';
import { expect, type Role, roles, test } from '@/e2e/fixtures';
import { folder, views } from './folder';

const managed = /\/office\/(users|history|settings)/;
/** Whoever works with the page: nobody signed in on the public ones, the administrator where only they may go. */
const roleFor = (route: string): Role | undefined =>
	route.includes('/office') || route.includes('/invite/')
		? managed.test(route)
			? 'admin'
			: 'manager'
		: undefined;

/** The start page is another one for each. */
const wanted = routes().flatMap((route): { route: string; role?: Role }[] =>
	route === '/[locale]/office' ? roles.map((role) => ({ route, role })) : [{ route, role: roleFor(route) }],
);

for (const { route, role } of wanted) {
	test(`${route} as ${role ?? 'nobody'}`, async ({ page, as }) => {
		if (role) await as(role);
		await page.goto(await addressOf(route));
		const name = `${route.replace('/[locale]', '').replace(/[^\w-]+/g, '_') || '_'}${role ? `-${role}` : ''}`;
		for (const view of views) {
			await page.setViewportSize({ width: view.width, height: 800 });
			await page.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			mkdirSync(path.join(folder, view.name), { recursive: true });
			const picture = await page.screenshot({
				path: path.join(folder, view.name, `${name}.png`),
				fullPage: true,
				clip: { x: 0, y: 0, width: view.width, height: Math.min(height, 2.5 * view.width + 1200) },
			});
			expect(picture.length).toBeGreaterThan(1000);
		}
	});
}
