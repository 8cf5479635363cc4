import { rmSync } from 'node:fs';
import postgres from 'postgres';
import { accountsFile, sayAccounts } from './demo';
import { prepareDatabase } from './office';
import { dataDir } from './paths';
import { startPostgres } from './postgres';
import { recreateDatabase } from './postgres-cluster';
import { failPlainly, PlainError, say } from './say';
import { settings } from './settings';

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
		say('The database is as after a first start.');
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
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
	try {
		const schemas = await sql<{ name: string }[]>`
			select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`;
		await sql.begin(async (tx) => {
			for (const { name } of schemas) await tx`drop schema ${tx(name)} cascade`;
			await tx`create schema public`;
		});
		return true;
	} finally {
		await sql.end();
	}
}

await reset().catch(failPlainly);
