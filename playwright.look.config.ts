import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** Pictures of every page, to be looked at: `npm run look`, and `-- -g visits` for the pages with that word. */
export default defineConfig({
	...tests,
	testDir: 'look',
	projects: [
		{ name: 'pictures', testMatch: /pictures\.spec\.ts$/ },
		{ name: 'sheets', testMatch: /sheets\.spec\.ts$/, dependencies: ['pictures'] },
	],
	use: { ...tests.use, trace: 'off' },
});
