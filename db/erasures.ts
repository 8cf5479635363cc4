import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whom the office erased for good, and which rounds it anonymised: their ids, and nothing else about them. */
export interface Erasures {
	people: string[];
	rounds: string[];
}

const found = `select distinct record_id as id, table_name = 'people' as person from history
	where subject_table in ('people', 'exchange_rounds') and (
		table_name = 'people' and operation = 'delete' and not coalesce(before, '{}') ? 'family_name'
		or table_name = 'exchange_rounds' and after ->> 'anonymised_at' is not null)`;

/** What the history knows of erasures: of somebody merged away it still says the name, of somebody erased it doesn't. */
export async function erasuresIn(
	ask: (query: string) => Promise<Record<string, unknown>[]>,
): Promise<Erasures> {
	const rows = await ask(found);
	const ids = (person: boolean) => rows.filter((row) => row.person === person).map(({ id }) => String(id));
	return { people: ids(true), rounds: ids(false) };
}

const fileIn = (backups: string) => path.join(backups, 'erased.json');

/** The list that lies beside the backups, so that what they bring back is erased again; null if there is none. */
export function readErasures(backups: string): Erasures | null {
	const file = fileIn(backups);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Adds to the list, from which nothing is ever taken. Written beside and renamed, so a kill leaves the old or the new one. */
export function addErasures(backups: string, more: Erasures): void {
	const known = readErasures(backups);
	const both = (which: keyof Erasures) => [...new Set([...(known?.[which] ?? []), ...more[which]])].sort();
	mkdirSync(backups, { recursive: true, mode: 0o700 });
	const beside = `${fileIn(backups)}.${process.pid}`;
	writeFileSync(beside, JSON.stringify({ people: both('people'), rounds: both('rounds') }), { mode: 0o600 });
	renameSync(beside, fileIn(backups));
}
