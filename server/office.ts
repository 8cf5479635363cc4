import { migrate } from '@/db/migrate';
import { withClient } from '@/db/single';
import { fillDemoOffice, isUnused } from './demo';
import { dataDir } from './paths';
import { type Cluster, startPostgres } from './postgres';
import { secrets } from './secrets';
import type { Settings } from './settings';
import { print, step } from './terminal';

export interface OpenDatabase {
	/** Where it answers now; our own may come back at another port. */
	url(): string;
	stop(): Promise<void>;
}

/** The database that DATABASE_URL names, or our own. */
export async function openDatabase({ databaseUrl }: Settings, onMoved: () => void): Promise<OpenDatabase> {
	if (databaseUrl) return { url: () => databaseUrl, stop: async () => {} };
	const cluster: Cluster = await step('Starting PostgreSQL 18', () => startPostgres({ dataDir, onMoved }));
	return { url: () => cluster.ownerUrl(), stop: () => cluster.stop() };
}

/** @returns true while the office waits for its first admin */
export async function prepareDatabase(url: string, { demo }: Settings): Promise<boolean> {
	await step('Migrating', () =>
		migrate(url, {
			authSecret: secrets().authSecret,
			onApplied: (name, seconds) => seconds > 1 && print(`  ${name} took ${seconds.toFixed(1)} s`),
		}),
	);
	if (!demo) return isUnused(url);
	// Two starts on one database must not both find it empty.
	return withClient(url, async (client) => {
		await client.query(`select pg_advisory_lock(hashtext('jumelage demo'))`);
		if (await isUnused(url)) await step('Filling the demo office', () => fillDemoOffice(url));
		return false;
	});
}

/** Throws the driver's error while nobody answers; what else may be wrong, migrating says better. */
export async function assertAnswers(url: string) {
	try {
		await withClient(url, (client) => client.query('select 1'), { connectionTimeoutMillis: 3000 });
	} catch (error) {
		if (!/^[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? '')) throw error;
	}
}
