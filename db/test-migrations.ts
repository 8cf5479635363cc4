import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const migrations = path.join(import.meta.dirname, 'migrations');

/** A folder with the real migrations as an earlier version had them: up to the one with number `last`. */
export function migrationsUpTo(last: number): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-earlier-'));
	cpSync(migrations, folder, { recursive: true });
	const journal = path.join(folder, 'meta', '_journal.json');
	const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
	for (const { idx, tag } of entries) if (idx > last) rmSync(path.join(folder, `${tag}.sql`));
	writeFileSync(
		journal,
		JSON.stringify({ ...rest, entries: entries.filter(({ idx }: { idx: number }) => idx <= last) }),
	);
	return folder;
}
