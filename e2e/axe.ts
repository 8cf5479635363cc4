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
export const colours = ['color-contrast'];

export async function violations(page: Page, only?: string[]) {
	const axe = new AxeBuilder({ page });
	const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** How many pixels the page is wider than the window. */
export const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
