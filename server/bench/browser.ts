import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser';
import { type Spread, spreadOf } from './measure';

/** Bytes over the wire by kind of file; words are script by name, and data that the browser keeps. */
export type FirstLoad = { document: number; stylesheet: number; font: number; script: number; words: number };

/** How a file of messages begins (i18n/words.ts). */
const isWords = /=JSON\.parse\('\{"/;

export interface Looked {
	site: FirstLoad;
	office: FirstLoad;
	/** Milliseconds from the click on "next page" until other rows stand in the table. */
	click: Spread;
}

type Visit = { site: string; office: string; cookie: { name: string; value: string } };

/** What a browser loads at a first visit, and how long it waits after a click. */
export async function look({ site, office, cookie }: Visit): Promise<Looked> {
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
	});
	try {
		const context = await browser.newContext({ locale: 'de-DE' });
		await context.addCookies([{ ...cookie, url: office }]);
		const siteLoad = await loadOf(await context.newPage(), site);
		const page = await context.newPage();
		const officeLoad = await loadOf(page, office);
		const clicks: number[] = [];
		for (let turn = 0; turn < 31; turn++) clicks.push(await turnPage(page));
		return { site: siteLoad, office: officeLoad, click: spreadOf(clicks.slice(1)) };
	} finally {
		await browser.close();
	}
}

async function loadOf(page: Page, url: string): Promise<FirstLoad> {
	const load: FirstLoad = { document: 0, stylesheet: 0, font: 0, script: 0, words: 0 };
	const sizes: Promise<void>[] = [];
	page.on('requestfinished', (request) => {
		const kind = request.resourceType() as keyof FirstLoad;
		if (!(kind in load)) return;
		sizes.push(
			(async () => {
				const { responseBodySize } = await request.sizes();
				const text = kind === 'script' ? await (await request.response())?.text() : '';
				load[isWords.test(text ?? '') ? 'words' : kind] += responseBodySize;
			})(),
		);
	});
	// Not brotli: the targets are in gzip.
	await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
	await page.goto(url, { waitUntil: 'networkidle' });
	await Promise.all(sizes);
	page.removeAllListeners('requestfinished');
	return load;
}

/** As text: tsx would call a helper of its own in a function, which the page doesn't know. */
const turn = `new Promise((resolve) => {
	const first = () => document.querySelector('tbody a')?.getAttribute('href');
	const before = first();
	const begun = performance.now();
	const watch = () => {
		if (first() !== before) resolve(performance.now() - begun);
		else requestAnimationFrame(watch);
	};
	document.querySelector('a[rel=next]')?.click();
	watch();
})`;

const turnPage = (page: Page) => page.evaluate<number>(turn);
