import { defineConfig } from 'vitest/config';
import short from './vitest.config';

/** Attacks that go on for a while: `npm run test:long`, each for LONG_SECONDS (long/seconds.ts). */
export default defineConfig({
	resolve: short.resolve,
	test: {
		include: ['long/**/*.test.ts'],
		globalSetup: short.test?.globalSetup,
		env: short.test?.env,
		// Each measures answers against the clock.
		fileParallelism: false,
		testTimeout: 4_000_000,
		hookTimeout: 300_000,
	},
});
