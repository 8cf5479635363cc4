import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** They change modules or the process for themselves. */
const alone = [
	'lib/auth/refused-attempts.test.ts',
	'lib/mail-refused.test.ts',
	'lib/users/link-mail.test.ts',
	'lib/dates.test.ts',
	'lib/edtf.test.ts',
];

const globalSetup = ['server/test-database.ts'];
const patience = { testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
	resolve: {
		alias: {
			'@': path.resolve(import.meta.dirname),
			'server-only': path.resolve('server/server-only-stub.ts'),
		},
	},
	test: {
		globalSetup,
		// Vite would set it to "/", for itself.
		env: { BASE_URL: 'http://localhost:3000' },
		// On two cores vitest would take one; half of the work is done by PostgreSQL beside it.
		maxWorkers: 3,
		projects: [
			{
				extends: true,
				test: {
					...{ name: 'together', ...patience },
					include: ['i18n', 'lib', 'db', 'settings', 'components', 'app', 'structure'].map(
						(folder) => `${folder}/**/*.test.ts`,
					),
					exclude: alone,
					// Loading every module anew for each file took longer than the tests.
					isolate: false,
					setupFiles: ['server/test-leftovers.ts'],
				},
			},
			{
				extends: true,
				test: { ...{ name: 'alone', ...patience }, include: ['server/**/*.test.ts', ...alone] },
			},
		],
	},
});
