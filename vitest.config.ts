import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: {
		alias: {
			'@': path.resolve(import.meta.dirname),
			'server-only': path.resolve('server/server-only-stub.ts'),
		},
	},
	test: {
		include: [
			'i18n/**/*.test.ts',
			'lib/**/*.test.ts',
			'db/**/*.test.ts',
			'server/**/*.test.ts',
			'settings/**/*.test.ts',
			'components/**/*.test.ts',
			'app/**/*.test.ts',
		],
		globalSetup: ['server/test-database.ts'],
		// Vite would set it to "/", for itself.
		env: { BASE_URL: 'http://localhost:3000' },
		// On two cores vitest would take one; half of the work is done by PostgreSQL beside it.
		maxWorkers: 3,
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
});
