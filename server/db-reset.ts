import { rmSync } from 'node:fs';
import { withClient } from '@/db/single';
import { emptyDatabase } from './backup/empty';
import { accountsFile, sayAccounts } from './demo';
import { prepareDatabase } from './office';
import { dataDir } from './paths';
import { startPostgres } from './postgres';
import { recreateDatabase } from './postgres-cluster';
import { settings } from './settings';
import { failPlainly, PlainError, print, printPlainly } from './terminal';

/** Drops everything in the office's database and fills it anew, as a first start would. */
async function reset() {
	const chosen = settings();
	const stop = chosen.databaseUrl ? await emptyForeign(chosen.databaseUrl) : null;
	const cluster = stop ? null : await startPostgres({ dataDir });
	if (cluster) await recreateDatabase(cluster.superuserUrl(), 'jumelage');
	rmSync(accountsFile(), { force: true });
	try {
		const waitsForAdmin = await prepareDatabase(chosen.databaseUrl ?? cluster?.ownerUrl() ?? '', chosen);
		if (!waitsForAdmin) sayAccounts();
		print('The database is as after a first start.');
	} finally {
		await cluster?.stop();
	}
}

async function emptyForeign(databaseUrl: string) {
	const { host, pathname } = new URL(databaseUrl);
	if (!process.argv.includes('--yes')) {
		throw new PlainError(
			`This deletes everything in ${host}${pathname}. If that is meant: npm run db:reset -- --yes`,
		);
	}
	await withClient(databaseUrl, emptyDatabase);
	return true;
}

printPlainly();
await reset().catch(failPlainly);
