import { fillDatabase, openTestOffice } from '@/server/test-server';

/** Opens an office for the whole run; the specs find it through these variables. */
export default async function globalSetup() {
	// Fifty editors at once must not keep the tests beside them waiting for a connection.
	process.env.DATABASE_POOL = '60';
	const filled = await fillDatabase();
	const office = await openTestOffice(filled, (line) => process.env.JUMELAGE_TEST_LOG && console.log(line));
	process.env.E2E_FILLED_DATABASE = filled.databaseUrl;
	process.env.E2E_BASE_URL = office.baseUrl;
	process.env.DATABASE_URL = office.databaseUrl;
	process.env.AUTH_SECRET = office.authSecret;
	process.env.E2E_ACCOUNTS = office.accountsFile;
	return async () => {
		await office.stop();
		await filled.stop();
	};
}
