import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Attacks that go on for a while: `npm run test:long`, each for LONG_SECONDS (long/seconds.ts). */
export default defineConfig({
	resolve: {
		alias: {
			'@': path.resolve(import.meta.dirname),
			'server-only': path.resolve('server/server-only-stub.ts'),
		},
	},
	test: {
		include: ['long/**/*.test.ts'],
		globalSetup: ['server/test-database.ts'],
		// Vite would set it to "/", for itself.
		env: { BASE_URL: 'http://localhost:3000' },
		// Each measures answers against the clock.
		fileParallelism: false,
		testTimeout: 4_000_000,
		hookTimeout: 300_000,
	},
});
