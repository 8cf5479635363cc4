import { readdirSync } from 'node:fs';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { labelKey, tableKey } from '@/lib/history/history-words';
import { historyTables } from '@/lib/register/history';
import { wording } from './history-test-words';

const hidden =
	/^(id|created_at|updated_at|version|label|search|words|public_words|counted_on|former_slugs|\w+_(first|last)|single|totp_last_step)$/;
const parents =
	/^(visit_id|agreement_id|publication_id|partnership_id|territory_id|person_id|programme_id|round_id|placement_id|user_id|to_id|post_id)$/;
const schema = Object.assign(
	{},
	...(await Promise.all(
		readdirSync('db/schema').map((file) => import(`../../db/schema/${file.replace('.ts', '')}.ts`)),
	)),
);
/** Whole rows: a merger says whom it took in, not what stood there; a frozen report never changes. */
const unsaid: Record<string, string[]> = {
	reports: ['figures'],
	merges: ['noun', 'kept_id', 'gone_id', 'gone', 'kept', 'after', 'moved', 'history_ids', 'organisation_id'],
};
const unrecorded = [
	'history',
	'sessions',
	'known_devices',
	'dismissed_hints',
	'sign_in_attempts',
	'submissions',
	'territory_ancestors',
];
const tables = (Object.values(schema) as unknown[])
	.filter((value): value is PgTable => value instanceof PgTable)
	.map((table) => getTableConfig(table))
	.filter((table) => !unrecorded.includes(table.name));

describe.each(['de', 'en'])('the words in %s', (locale) => {
	it.each(tables.map((table) => [table.name, table] as const))('cover %s', async (name, table) => {
		const { has } = await wording(locale);
		const known = historyTables[name];
		const missing: string[] = [];
		const need = (key: string) => has(key) || missing.push(key);
		need(tableKey(historyTables, name));
		for (const column of table.columns) {
			const type = known?.fields[column.name];
			if (unsaid[name]?.includes(column.name)) continue;
			if (!type) {
				if (!hidden.test(column.name) && !parents.test(column.name) && column.name !== 'token_hash')
					missing.push(column.name);
				continue;
			}
			if (!labelKey(historyTables, name, column.name, has)) missing.push(`the label of ${column.name}`);
			if (typeof type === 'object' && 'words' in type)
				for (const value of column.enumValues ?? []) need(type.words(value));
		}
		expect(
			missing,
			`${name}: the noun's -history.ts names the columns, its messages/${locale} the words`,
		).toEqual([]);
	});
});
