import { readFileSync } from 'node:fs';
import path from 'node:path';
import type postgres from 'postgres';
import { type NounTable, nounList } from '@/lib/nouns';
import { sql } from './fixtures';
import { newSide, type Side } from './test-records';

/** Among which records the example of a table is looked for, where others have more to show than what most name. */
const telling: Partial<Record<NounTable, string>> = {
	partnerships: "slug in ('emilia-romagna', 'nouvelle-aquitaine')",
	agreements: 'id in (select agreement_id from agreement_signatories where name_then is not null)',
	monthly_reports: "status = 'returned'",
	quoted_figures: 'value = 40',
	users: "role = 'representative'",
};

/** Of the records of a table that fit, the one that most tables name, and of those the one named by most rows. */
async function richest(at: postgres.Sql, table: string, where: string): Promise<Record<string, string>> {
	const keys = await at<{ naming: string; column: string }[]>`
		select c.conrelid::regclass::text as naming, a.attname as column
		from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		where c.contype = 'f' and c.confrelid = ${table}::regclass`;
	const names = keys.map(({ naming, column }) => `union all select ${column}, '${naming}' from ${naming}`);
	const [found = {}] = await at.unsafe<Record<string, string>[]>(`
		select t.* from ${table} t left join (select null::uuid as named, null::text as naming ${names.join(' ')}) n
			on n.named = t.id
		where ${where} group by t.id order by count(distinct n.naming) desc, count(n.naming) desc, t.id limit 1`);
	return found;
}

const of = (side: Side) =>
	`t.id in (${Object.values(side)
		.filter((value) => /^[0-9a-f-]{36}$/.test(value))
		.map((id) => `'${id}'`)
		.join()})`;

/**
 * What stands in for the changing parts of an address, by the last word of the noun's own: the records of a side or, of
 * the demo, those on whose pages most can be seen; of what it has none, one is made.
 */
export async function examples(side?: Side, at: postgres.Sql = sql): Promise<Examples> {
	const among = (table: NounTable) => (side ? of(side) : (telling[table] ?? 'true'));
	const filled: Examples = {};
	for (const { table, address, record } of nounList) {
		if (!record || !address) continue;
		const found = await richest(at, table, among(table as NounTable));
		const { id, slug } = found.id ? found : await richest(at, table, of(await newSide(undefined, at)));
		const open = slug === undefined || side ? { slug } : await richest(at, table, 'published_at is not null');
		filled[address.split('/').at(-1) ?? ''] = { id, slug: open.slug };
	}
	const [entry] =
		await at`select id from ledger_entries where partnership_id = ${filled.partnerships?.id ?? null} limit 1`;
	return {
		...filled,
		partnerships: { ...filled.partnerships, entryId: entry?.id },
		ranking: { id: filled.rounds?.id },
		print: { id: filled.rounds?.id },
	};
}

type Manifest = Record<string, string>;

/** Every page of the build, so that none is forgotten, with its changing parts in square brackets. */
export function routes(): string[] {
	const file = path.join(import.meta.dirname, '..', '.next', 'app-path-routes-manifest.json');
	const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
	return Object.entries(manifest)
		.filter(([source]) => source.endsWith('/page'))
		.map(([, route]) => route)
		.filter((route) => route.startsWith('/[locale]') && !route.includes('[...'))
		.sort();
}

/** By the noun in the address, what stands in for its changing parts. */
export type Examples = Record<string, Record<string, string | undefined>>;

let known: Promise<Examples> | undefined;

/** The address of a route in German, with its changing parts filled from the demo or from `among`. */
export async function addressOf(route: string, among?: Examples): Promise<string> {
	known ??= examples();
	const filled = among ?? (await known);
	const noun = route.split('/').findLast((part) => part in filled) ?? '';
	return route
		.replace('[locale]', 'de')
		.replace('[token]', 'unbekannt')
		.replace(/\[(\w+)\]/g, (_, part) => {
			const value = filled[noun]?.[part];
			if (!value)
				throw new Error(`${route}: no record has this ${part} (newSide in e2e/test-records.ts, or the demo)`);
			return value;
		});
}

export const addresses = () => Promise.all(routes().map((route) => addressOf(route)));
