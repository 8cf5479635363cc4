import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@/db/single';
import { siteDatabaseUrl } from '@/db/site-role';
import { read } from '@/settings/read';
import { surplus } from './backup/keep';
import { backupsIn, writeBackup } from './backup/write';
import { openDatabase } from './office';
import { inData, root } from './paths';
import { secrets } from './secrets';
import { backupDir, settings } from './settings';
import { failPlainly, PlainError, print, printPlainly } from './terminal';

/** Backs the office up, whether it runs or not, and lets go what the rule for keeping doesn't hold. */
async function backup() {
	const chosen = settings();
	if (!read('AUTH_SECRET') && !existsSync(inData('secrets.json')))
		throw new PlainError(`No office has its data in ${inData()}; name its folder in JUMELAGE_DATA_DIR.`);
	const { authSecret } = secrets();
	const [backups, passphrase] = [backupDir(), read('BACKUP_PASSPHRASE')];
	const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const database = await openDatabase(chosen, () => {});
	try {
		await assertOwnSecret(database.url(), authSecret);
		const { folder, manifest } = await writeBackup({
			...{ databaseUrl: database.url(), backups, authSecret, passphrase, program: version },
		});
		const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
		const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
		print(
			`Backed up and checked: ${folder} (${manifest.tables.length} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB).`,
		);
	} finally {
		await database.stop();
	}
	if (!passphrase)
		print('It is not sealed: whoever reads it knows all secrets. BACKUP_PASSPHRASE seals the next one.');
	const gone = surplus(backupsIn(backups), read('BACKUP_KEEP'));
	for (const name of gone) rmSync(path.join(backups, name), { recursive: true });
	if (gone.length > 0) print(`Removed by the rule for keeping: ${gone.join(', ')}.`);
}

/** With another secret the second factors of the backup would never open again. */
async function assertOwnSecret(databaseUrl: string, authSecret: string) {
	await withClient(siteDatabaseUrl(databaseUrl, authSecret), async () => {}).catch((error) => {
		if (error.code !== '28P01') throw error;
		throw new PlainError(
			'AUTH_SECRET, or secrets.json in the data folder, is not the secret that this office works with; nothing was backed up.',
		);
	});
}

printPlainly();
await backup().catch(failPlainly);
