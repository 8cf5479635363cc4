import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

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
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };
/** What a change of width alone can break: where things stand, and names that a narrow screen hides. */
const layout: RunOptions = {
	runOnly: {
		type: 'rule',
		values: [
			'target-size',
			'scrollable-region-focusable',
			'css-orientation-lock',
			'aria-hidden-focus',
			'aria-command-name',
			'aria-input-field-name',
			'aria-tab-name',
			'aria-toggle-field-name',
			'button-name',
			'input-button-name',
			'label',
			'label-content-name-mismatch',
			'link-name',
			'select-name',
		],
	},
};
const everything: RunOptions = { runOnly: { type: 'tag', values: rules } };

/** What is wrong with the page; in a dark view the colours only, in a narrow one what depends on the layout. */
export async function violations(page: Page, view: Pick<(typeof views)[number], 'name'> = views[0]) {
	const options = { light: everything, dark: colours, narrow: layout }[view.name];
	const isThere = await page.evaluate(() => 'axe' in window);
	if (!isThere) await page.evaluate(axe.source);
	const found = await page.evaluate(async (options) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		// What happens to lie half under a bar is scrolled from under it when it gets the focus.
		for (const bar of document.querySelectorAll<HTMLElement>('.form-actions, .bulk-bar[data-shown]'))
			bar.style.position = 'static';
		const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
	}, options);
	return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}

/** How many pixels the page is wider than the window. */
export const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Where a heading leaves out a level („h1 h3“): whoever reads by headings would look for what lies between. */
export function headingGaps(html: string): string[] {
	const main = /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? html;
	const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
	return levels.flatMap((level, index) =>
		level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1] ?? 0} h${level}`] : [],
	);
}
