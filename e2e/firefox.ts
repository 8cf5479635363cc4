import { inflateSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '@/server/browser';
import { account, baseUrl, expect, openSession, type Role, sessionCookie } from './fixtures';

/**
 * A Firefox as people have it, driven over WebDriver BiDi. Playwright drives only a Firefox of its own, and over BiDi
 * asks for what the ESR doesn't know yet.
 */
export const openFirefox = () =>
	launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		extraPrefsFirefox: { 'intl.accept_languages': 'de-DE, de' },
	});

/** A page whose scripts are watched as in `fixtures.ts`; what went wrong is told by the function it comes with. */
export async function firefoxPage(browser: Browser, role?: Role) {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (/Content.Security.Policy|hydrat/i.test(message.text())) complaints.push(message.text());
	});
	if (role) {
		const value = await openSession(account(role).email);
		const { hostname } = new URL(baseUrl());
		await context.setCookie({
			...{ name: sessionCookie(), value, domain: hostname, path: '/' },
			...{ httpOnly: true, sameSite: 'Lax', secure: false },
		});
	}
	return {
		page,
		close: async () => {
			await context.close();
			expect(complaints).toEqual([]);
		},
	};
}

/** What the accessibility tree calls so. */
export const named = (page: Page, role: string, name: string) =>
	page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** Goes to an address of the office and waits until the page's scripts answer. */
export async function visit(page: Page, address: string) {
	await page.goto(new URL(address, baseUrl()).href);
	await page.waitForFunction(() =>
		[...document.querySelectorAll('button, input, textarea')].every((control) =>
			Object.keys(control).some((key) => key.startsWith('__reactProps')),
		),
	);
}

/** How many pages of A4 the printer would take. */
export async function printedPages(page: Page) {
	const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	const streams = [...pdf.matchAll(/\/Type \/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)];
	const objects = streams.map(([, packed = '']) =>
		inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
	);
	return objects.join(' ').match(/\/Type \/Page(?!s)/g)?.length ?? 0;
}
