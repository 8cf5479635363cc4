import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readErasures } from '@/db/erasures';
import { read } from '@/settings/read';
import { openBackup, restoreInto } from './backup/read';
import { backupsIn } from './backup/write';
import { accountsFile } from './demo';
import { readJson, writeJson } from './json-file';
import { assertAnswers, openDatabase } from './office';
import { dataDir, inData } from './paths';
import { runningOwner } from './postgres';
import { backupDir, settings } from './settings';
import { failPlainly, PlainError, print, printPlainly, step } from './terminal';

/** Restores a backup, the newest unless one is named, into an empty place. */
async function restore() {
	const chosen = settings();
	const folder = chosenFolder(process.argv[2]);
	const backup = await step(`Checking ${folder}`, () => openBackup(folder, read('BACKUP_PASSPHRASE')));
	const owner = chosen.databaseUrl ? null : runningOwner(dataDir);
	if (owner)
		throw new PlainError(
			`An office is running here (process ${owner}): stop it first. Nothing was restored.`,
		);
	const { AUTH_SECRET = backup.authSecret } = { AUTH_SECRET: read('AUTH_SECRET') };
	if (AUTH_SECRET !== backup.authSecret)
		throw new PlainError(
			'AUTH_SECRET is set and is not the one that the backup was made with: take it out, the backup has its own. Nothing was restored.',
		);
	const erased = readErasures(path.dirname(folder));
	const database = await openDatabase(chosen, () => {});
	try {
		await assertAnswers(database.url());
		const done = await step('Restoring', () =>
			restoreInto(database.url(), backup, { erased, beforeCommit: () => makeOwn(backup.authSecret) }),
		);
		tell(backup.manifest, done);
		if (!erased)
			print('Beside the backup lies no erased.json: whoever was erased since it was made is here again.');
	} finally {
		await database.stop();
	}
}

function chosenFolder(named: string | undefined) {
	const backups = backupDir();
	const newest = backupsIn(backups).at(-1);
	const name = named ?? newest;
	if (!name)
		throw new PlainError(`There is no backup in ${backups}; name its folder: npm run restore -- <folder>`);
	const folder = [path.join(backups, name), path.resolve(name)].find((place) => existsSync(place));
	if (!folder)
		throw new PlainError(`There is no backup ${name}; there are: ${backupsIn(backups).join(', ')}.`);
	return folder;
}

/** The secret comes along; what was made of another database goes. */
function makeOwn(authSecret: string) {
	const file = inData('secrets.json');
	writeJson(file, { ...readJson<object>(file), authSecret });
	rmSync(inData('published'), { recursive: true, force: true });
	rmSync(accountsFile(), { force: true });
}

function tell(
	{ made, tables }: Awaited<ReturnType<typeof openBackup>>['manifest'],
	done: Awaited<ReturnType<typeof restoreInto>>,
) {
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	print(
		`Restored as it was on ${made}: ${tables.length} tables, ${rows} rows, each compared with the backup.`,
	);
	if (done.migrated.length > 0) print(`Migrated on by ${done.migrated.length} to ${done.migrated.at(-1)}.`);
	if (done.people + done.rounds > 0)
		print(`Erased since, and now again: ${done.people} people, ${done.rounds} rounds.`);
	for (const text of done.texts) print(`  still names somebody erased: ${text}`);
	print(
		'Everybody has to sign in anew; open invitations are void. Accounts, roles and passwords are those of that day: look through them.',
	);
}

printPlainly();
await restore().catch(failPlainly);
