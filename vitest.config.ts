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
			'components/**/*.test.ts',
		],
		globalSetup: ['server/test-database.ts'],
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
});
