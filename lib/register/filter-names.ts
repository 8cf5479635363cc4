import 'server-only';
import { inArray } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { inLanguage } from '@/lib/list-query';
import { namesOfIds } from '@/lib/register/history-names';

/** What ids and keys of filters are called, as far as the asker may see it. */
export async function filterNames(ctx: OfficeContext, values: string[], locale: string) {
	const ids = values.filter((value) => isRecordId(value));
	const keys = values.filter((value) => /^[a-z0-9_]{1,80}$/.test(value));
	const keyed = (table: typeof topics | typeof partnershipKinds) =>
		ctx.db
			.select({ key: table.key, name: inLanguage(table.label, locale) })
			.from(table)
			.where(inArray(table.key, keys));
	const rows = keys.length > 0 ? (await Promise.all([keyed(topics), keyed(partnershipKinds)])).flat() : [];
	return new Map([
		...Object.entries(await namesOfIds(ctx, ids, locale)),
		...rows.flatMap(({ key, name }) => (name ? [[key, name] as const] : [])),
	]);
}
