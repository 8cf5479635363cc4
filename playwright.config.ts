import { defineConfig } from '@playwright/test';
import { findBrowser } from './server/browser';

/** What holds answers against the clock has the machine to itself. */
const measured = /(outage|fair-share)\.spec\.ts$/;

export default defineConfig({
	testDir: 'e2e',
	globalSetup: './e2e/global-setup.ts',
	fullyParallel: true,
	// On two cores: a browser waits for the office for a third of its time.
	workers: 3,
	retries: 0,
	timeout: 120_000,
	// A busy machine is slower than the office.
	expect: { timeout: 30_000 },
	forbidOnly: Boolean(process.env.CI),
	projects: [
		{ name: 'together', testIgnore: measured },
		{ name: 'alone', testMatch: measured },
	],
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json']] : [['line']],
	use: {
		// Workers read this file again, after the global setup has named the address.
		baseURL: process.env.E2E_BASE_URL,
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		// Tracing every test takes an eighth of the processor's time; who looks into a failure runs its spec alone.
		trace: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? 'off' : 'retain-on-failure',
		launchOptions: {
			executablePath: findBrowser(),
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
});
