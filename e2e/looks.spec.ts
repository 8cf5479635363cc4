import type { Locator, Page } from '@playwright/test';
import { addressOf, type Examples, examples, routes } from './every-page';
import { arrange, carry, expect, roles, test } from './fixtures';
import { ready } from './office-steps';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';
import { newSide, type Side } from './test-records';

/** One office for all of them, in which the first finds the demo as it is. */
test.describe.configure({ mode: 'default', timeout: 400_000 });

let office: OwnOffice;
let filled: Examples;

test.beforeAll(async () => {
	office = await openOwnOffice();
});
test.afterAll(() => office.stop());

/** The last of them is the one in which forced colours are looked at. */
const windows = [320, 390, 768, 1600, 1280];
/** With a letter behind it, 33 letters that break nowhere. */
const longest = 'landwirtschaftsministerkonferenz';

async function sign(page: Page, role: string) {
	await page.context().clearCookies();
	await carry(page.context(), { cookie: cookieWith(await office.sessionOf(role), office.baseUrl) });
}

const openAt = (page: Page, address: string) => page.goto(office.baseUrl + address);

test('the start page of the demo is a desk, at most 1,400 px of it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const heights: Record<string, number> = {};
	for (const role of roles) {
		await sign(page, role);
		await openAt(page, '/de/office');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		heights[role] = await page.evaluate(() => document.documentElement.scrollHeight);
	}
	for (const height of Object.values(heights))
		expect(height, JSON.stringify(heights)).toBeLessThanOrEqual(1400);
});

/** Twenty of everything with words that break nowhere; the first of them is on the public pages, too. */
test.describe('with words of 33 letters', () => {
	test.beforeAll(async () => {
		const sides: Side[] = [];
		for (const letter of 'abcdefghijklmnopqrst')
			sides.push(await newSide(undefined, office.sql, longest + letter));
		const [first] = sides as [Side];
		await arrange(async (tx) => {
			await tx`update partnerships set published_at = now() where id = ${first.partnership}`;
			await tx`update visits set status = 'confirmed', published_at = now(), slug = ${first.token} where id = ${first.visit}`;
			await tx`update exchange_programmes set published_at = now() where id = ${first.programme}`;
		}, office.sql);
		filled = await examples(first, office.sql);
	});

	test('no element is wider than its page, no tab hidden without a sign of it, and forced colours tell where one is', async ({
		page,
	}) => {
		await sign(page, 'admin');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const wrong: string[] = [];
		const toldApart = new Set<string>();
		let seen = 0;
		for (const route of routes()) {
			const address = await addressOf(route, filled);
			await openAt(page, address);
			for (const width of windows) {
				await page.setViewportSize({ width, height: 800 });
				for (const found of await widerThanPage(page)) wrong.push(`${address} at ${width}: ${found}`);
				await expect.poll(() => hiddenTabs(page), `${address} at ${width}`).toEqual([]);
			}
			if (!route.includes('/office')) continue;
			await page.emulateMedia({ forcedColors: 'active' });
			const alike = await toldByNothing(page, toldApart);
			seen += alike.seen;
			wrong.push(...alike.entries.map((entry) => `${address} in forced colours: ${entry}`));
			await page.emulateMedia({ forcedColors: 'none' });
		}
		expect(wrong).toEqual([]);
		expect(seen).toBeGreaterThan(40);
	});

	test('rows are 36 px, the first of them at 225, and no column is cut', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await sign(page, 'admin');
		const wrong: Record<string, unknown> = {};
		const lists: string[] = [];
		for (const route of routes().filter((each) => each.includes('/office') && !/\]\/.*\[/.test(each))) {
			const address = await addressOf(route, filled);
			await openAt(page, `${address}?size=100`);
			if ((await page.locator('table.list-table').count()) === 0) continue;
			lists.push(address);
			await expect(page.locator('table.list-table tbody tr').first()).toBeVisible();
			await ready(page);
			const { rows, right, first, cut } = await measureList(page.locator('table.list-table').first());
			const problems = [
				rows < 20 && `${rows} rows`,
				right < rows * 0.95 && `${right} of ${rows} rows at 36 px`,
				first > 225 && `the first row at ${first} px`,
				...cut.slice(0, 5),
			].filter(Boolean);
			if (problems.length > 0) wrong[address] = problems;
		}
		expect(wrong).toEqual({});
		expect(lists.length).toBeGreaterThan(9);
	});
});

/** The entries that say where one is and look the same without that; what was told apart by its styles is added. */
async function toldByNothing(page: Page, toldApart: Set<string>) {
	// The last level of a path is told apart by being no link.
	const seen = await page.locator('nav :is(a, button)[aria-current]:visible').evaluateAll((links) => {
		for (const [nth, link] of links.entries()) link.setAttribute('data-nth', String(nth));
		return links.length;
	});
	const entries: (string | null)[] = [];
	for (let nth = 0; nth < seen; nth++) {
		// Named, since without its mark it would no longer be found by that.
		const current = page.locator(`[data-nth="${nth}"]`);
		const looks = await looksWithAndWithout(current);
		if (looks && toldApart.has(looks)) continue;
		const marked = await current.screenshot();
		await current.evaluate((link) => link.removeAttribute('aria-current'));
		if (marked.equals(await current.screenshot())) entries.push(await current.textContent());
		else if (looks) toldApart.add(looks);
	}
	return { seen, entries };
}

/**
 * The styles of an entry and all in it, marked as the current one and not: pictures of one entry tell for all with the
 * same. What depends on the place and the length of the words is left out; null where only a picture can tell.
 */
const looksWithAndWithout = (current: Locator) =>
	current.evaluate((link) => {
		const ofPlace = /size|width|height|origin|inset|^(top|right|bottom|left)$|grid-template/;
		const painted = /^(border|outline|stroke|text-decoration).*width$|^font-size$/;
		const names = [...getComputedStyle(link)].filter((name) => painted.test(name) || !ofPlace.test(name));
		const styles = () =>
			[link, ...link.querySelectorAll('*')].flatMap((element) =>
				[undefined, '::before', '::after'].map((part) => {
					const style = getComputedStyle(element, part);
					// Without content there is none to be seen.
					if (part && style.content === 'none') return '';
					return `${element.tagName}${part ?? ''} ${names.map((name) => style.getPropertyValue(name)).join(';')}`;
				}),
			);
		const value = link.getAttribute('aria-current') ?? '';
		const marked = styles();
		link.removeAttribute('aria-current');
		const unmarked = styles();
		link.setAttribute('aria-current', value);
		return JSON.stringify(marked) === JSON.stringify(unmarked) ? null : JSON.stringify([marked, unmarked]);
	});

/** Elements that reach out of the page, unless something around them scrolls or cuts them. */
const widerThanPage = (page: Page) =>
	page.evaluate(() => {
		const edge = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= edge) return [];
		const held = (element: Element) => {
			for (let up = element.parentElement; up; up = up.parentElement)
				if (up !== document.body && getComputedStyle(up).overflowX !== 'visible') return true;
			return false;
		};
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > edge + 1 && !held(element),
		);
		const [deepest = document.body] = wide.reverse();
		return [
			`${document.documentElement.scrollWidth} px, by ${deepest.tagName}.${deepest.className} "${deepest.textContent?.trim().slice(0, 40)}"`,
		];
	});

/** Tabs out of sight on a side where nothing says that there are more. */
const hiddenTabs = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.tabs')].flatMap((strip) => {
			const sign = (to: string) => {
				const arrow = strip.parentElement?.querySelector<HTMLElement>(`.tabs-more[data-to="${to}"]`);
				return Boolean(arrow && arrow.getBoundingClientRect().width > 0);
			};
			const beyond = strip.scrollWidth - strip.clientWidth - strip.scrollLeft;
			return [
				...(beyond > 2 && !sign('end') ? ['tabs hidden to the right'] : []),
				...(strip.scrollLeft > 2 && !sign('start') ? ['tabs hidden to the left'] : []),
			];
		}),
	);

/** Columns out of the table's frame, texts cut where they may not be or without saying the whole. */
const measureList = (list: Locator) =>
	list.evaluate((table) => {
		const rows = [...table.querySelectorAll('tbody tr')];
		const frame = table.closest('.list-scroll') ?? table.parentElement ?? table;
		const edge = frame.getBoundingClientRect().right + 1;
		const cut = [...table.querySelectorAll<HTMLElement>('th, td')].flatMap((cell) => {
			const name = `${cell.tagName} "${cell.textContent?.trim().slice(0, 40)}"`;
			if (cell.getBoundingClientRect().right > edge) return [`${name} out of the frame`];
			const short = [cell, ...cell.querySelectorAll<HTMLElement>('*')].find(
				(each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
			);
			if (!short || short.closest('.visually-hidden, .kern-sr-only')) return [];
			const whole = short.closest('[title]') ?? short.querySelector('[title]');
			return whole ? [] : [`${name} is cut`];
		});
		return {
			rows: rows.length,
			right: rows.filter((row) => Math.abs(row.getBoundingClientRect().height - 36) < 1).length,
			first: Math.round((rows[0]?.getBoundingClientRect().top ?? 0) + window.scrollY),
			cut,
		};
	});
