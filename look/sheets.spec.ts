import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { folder, views } from './folder';

const across = { 1280: 3, 320: 8 } as Record<number, number>;
const down = 2;
const wide = 1700;

for (const { name, width } of views) {
	test(`contact sheets at ${name}`, async ({ page }) => {
		const files = readdirSync(path.join(folder, name)).sort();
		const columns = across[width] ?? 4;
		const each = Math.floor(wide / columns) - 8;
		await page.setViewportSize({ width: wide, height: 900 });
		for (let from = 0, sheet = 1; from < files.length; from += columns * down, sheet++) {
			const cells = files.slice(from, from + columns * down).map((file) => {
				const picture = readFileSync(path.join(folder, name, file)).toString('base64');
				return `<figure><figcaption>${file.replace('.png', '')}</figcaption><img src="data:image/png;base64,${picture}"></figure>`;
			});
			await page.setContent(`<style>
				body { margin: 0; background: #777; font: 12px sans-serif; display: grid; gap: 8px; grid-template-columns: repeat(${columns}, ${each}px) }
				figure { margin: 0; background: #fff; max-height: ${width === 320 ? 900 : 700}px; overflow: hidden } img { width: 100% } figcaption { background: #fd6 }
				</style>${cells.join('')}`);
			await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
			await page.screenshot({ path: path.join(folder, `${name}-${sheet}.png`), fullPage: true });
		}
		expect(files.length).toBeGreaterThan(0);
	});
}
