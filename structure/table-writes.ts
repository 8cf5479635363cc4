import { production, type SourceFile } from './source-files';

interface Table {
	name: string;
	/** The file of the schema that it stands in, which is called like the folder that writes it. */
	home: string;
}

const tableOf = /export const (\w+) = (?:\w+\.)?(?:pgTable|table)\(\s*'(\w+)'/g;
const byDrizzle = /(\w+)\s*\.(?:insert|update|delete)\(\s*(\w+)\s*,?\s*\)/g;
const bySql =
	/\b(?:insert into|update|delete from)\s+(?:\$\{\s*)?([\w.]+)[^\n]{0,60}\n?\s*(?=\(| set | where | using |\bvalues\b|`)/gi;

/** The tables of the office by the name that code gives them. */
function tables(files: SourceFile[]): Map<string, Table> {
	const schema = files.filter(
		(file) => file.path.startsWith('db/schema/') && !file.path.startsWith('db/schema/site'),
	);
	const found = schema.flatMap(({ path, text }) =>
		[...text.matchAll(tableOf)].map(([, code = '', name = '']): [string, Table] => [
			code,
			{ name, home: path.slice('db/schema/'.length, -'.ts'.length) },
		]),
	);
	return new Map(found);
}

interface TableWrite {
	file: string;
	/** Null for a table that is known only while the program runs. */
	table: Table | null;
}

/** Which file of `lib` writes which table, by drizzle or in SQL. */
function tableWrites(files: SourceFile[]): TableWrite[] {
	const byCode = tables(files);
	const byName = new Map([...byCode.values()].map((table) => [table.name, table]));
	return production(files)
		.filter((file) => file.path.startsWith('lib/'))
		.flatMap(({ path, text }) => {
			const code = text.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
			const drizzle = [...code.matchAll(byDrizzle)]
				.filter(([, on = '', name = '']) => byCode.has(name) || /^(tx|db)$/.test(on))
				.map(([, , name = '']) => byCode.get(name) ?? null);
			const sql = [...code.matchAll(bySql)].map(
				([, name = '']) => byCode.get(name) ?? byName.get(name) ?? null,
			);
			const found = new Set([...drizzle, ...sql]);
			return [...found].map((table) => ({ file: path, table }));
		});
}

/**
 * Who writes beside the noun that a table's file in the schema is called after. "any" is a table that is known only
 * while the program runs: of whatever names the two that a merger makes one, or may hold the name of who is erased.
 */
const writers: Record<string, string[]> = {
	'lib/perform.ts': ['submissions'],
	'lib/auth/': ['access_links', 'known_devices', 'sessions', 'sign_in_attempts', 'users'],
	'lib/auth/first-office.ts': ['office', 'partnership_kinds', 'topics'],
	'lib/exchanges/placements/': ['merges'],
	'lib/hints/': ['dismissed_hints'],
	'lib/lists/': ['saved_views'],
	'lib/merges/': ['any', 'merges', 'organisations', 'people'],
	'lib/partnerships/': ['ledger_entries'],
	'lib/people/person-erase-again-commands.ts': ['any'],
	'lib/people/person-erase-commands.ts': ['merges'],
	'lib/people/person-frozen-commands.ts': ['any'],
	'lib/people/person-mention-commands.ts': ['any'],
	'lib/representatives/': ['monthly_reports'],
	'lib/settings/': ['legislatures', 'office', 'partnership_kinds', 'topics'],
	'lib/settings/entry-commands.ts': ['any'],
	'lib/settings/topic-commands.ts': ['any'],
	'lib/users/': ['user_partnerships'],
};

/** Writes of a table by others than its noun and those named above, as "file > table". */
export function writesAbroad(files: SourceFile[]): string[] {
	return tableWrites(files)
		.filter(({ file, table }) => {
			if (
				table &&
				[`lib/${table.home}/`, `lib/exchanges/${table.home}/`].some((home) => file.startsWith(home))
			)
				return false;
			const name = table?.name ?? 'any';
			return !Object.entries(writers).some(
				([place, names]) => file.startsWith(place) && names.includes(name),
			);
		})
		.map(({ file, table }) => `${file} > ${table?.name ?? 'any'}`);
}

/** Files that write and don't say so in their name. */
export const writersByOtherNames = (files: SourceFile[]) => [
	...new Set(
		tableWrites(files)
			.map((write) => write.file)
			.filter((file) => file.split('/').length > 2 && !file.startsWith('lib/auth/'))
			.filter((file) => !file.endsWith('-commands.ts')),
	),
];
