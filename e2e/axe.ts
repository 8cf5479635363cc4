import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const views = [
	{ name: 'light', width: 1280, scheme: 'light' },
	{ name: 'dark', width: 1280, scheme: 'dark' },
	{ name: 'narrow', width: 320, scheme: 'light' },
] as const;

export async function look(page: Page, { width, scheme }: (typeof views)[number]) {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

/** The only rule that a change of colours alone can break. */
const colours = ['color-contrast'];

/** What is wrong with the page; in a dark view the colours only. */
export async function violations(page: Page, { scheme }: Pick<(typeof views)[number], 'scheme'> = views[0]) {
	// Without frames there is nothing to gather in a page of its own, which took most of the time.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations: found } = await (scheme === 'dark'
		? axe.withRules(colours)
		: axe.withTags(rules)
	).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** How many pixels the page is wider than the window. */
export const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
