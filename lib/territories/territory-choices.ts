import 'server-only';
import { sql } from 'drizzle-orm';
import { territories } from '@/db/schema/territories';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { searchable, searchIn } from '@/lib/words-sql';
import de from '@/messages/de/territories.json';
import en from '@/messages/en/territories.json';
import { countryName } from './countries';
import { ownCountryNames } from './country-register';

/**
 * Up to 20 territories of which any name fits what was typed, those that begin with it first; with the old name by
 * which one was found, and what became of it.
 */
export async function searchTerritories(
	ctx: OfficeContext,
	q: string,
	locale: string,
): Promise<ChoiceFound[]> {
	const name = inLanguage(territories.label, locale);
	const escaped = q.trim().replace(/[\\%_]/g, '\\$&');
	const own = await ownCountryNames(ctx);
	const rows = await ctx.db
		.select({
			id: territories.id,
			label: name,
			kind: territories.kind,
			countryCode: territories.countryCode,
			matched: sql<string | null>`(select n.name from territory_names n where n.territory_id = territories.id
				and ${searchIn(searchable(sql`n.name`), q) ?? sql`true`} and n.status <> 'current'
				and not ${searchIn(searchable(inLanguage(sql`territories.label`, locale)), q) ?? sql`true`} order by n.status, n.name collate "de-natural" limit 1)`,
			successors: sql<string[]>`array(select ${inLanguage(sql`t.label`, locale)} from territory_successions s
				join territories t on t.id = s.to_id where s.from_id = territories.id and s.on_first <= ${ctx.today} order by ${alphabetical(inLanguage(sql`t.label`, locale))})`,
		})
		.from(territories)
		.where(searchIn(territories.search, q))
		.orderBy(
			sql`normalise(${name}) like normalise(${`${escaped}%`}) desc`,
			alphabetical(name),
			territories.id,
		)
		.limit(20);
	const words = locale === 'en' ? en : de;
	return rows.map((row) => ({
		id: row.id,
		label: row.label,
		detail: [
			words.kind[row.kind],
			countryName(row.countryCode, locale, own),
			row.matched,
			row.successors.length > 0 && `→ ${row.successors.join(', ')}`,
		]
			.filter(Boolean)
			.join(' · '),
	}));
}
