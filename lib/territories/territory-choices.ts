import 'server-only';
import { sql } from 'drizzle-orm';
import { territories } from '@/db/schema/territories';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { countryName, countryOptions } from '@/lib/countries';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { fold, holdsWords } from '@/lib/words';
import { searchable, searchIn } from '@/lib/words-sql';
import de from '@/messages/de/territories.json';
import en from '@/messages/en/territories.json';
import { ownCountryNames } from './country-queries';

/** `home`: whether it lies in the office's own area. */
type TerritoryFound = ChoiceFound & { home: boolean };

/**
 * Up to 20 territories of which any name fits what was typed, those that begin with it first; with the old name by
 * which one was found, and what became of it.
 */
export async function searchTerritories(
	ctx: OfficeContext,
	q: string,
	locale: string,
): Promise<TerritoryFound[]> {
	const name = inLanguage(territories.label, locale);
	const escaped = q.trim().replace(/[\\%_]/g, '\\$&');
	const own = await ownCountryNames(ctx);
	const rows = await ctx.db
		.select({
			id: territories.id,
			label: name,
			kind: territories.kind,
			countryCode: territories.countryCode,
			home: sql<boolean>`territories.home or territories.id is not distinct from (select o.home_territory_id from office o)`,
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
		home: row.home,
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

/** Up to 20 countries, by their codes, whose name in the reader's language fits; those that begin with it first. */
export async function searchCountries(ctx: OfficeContext, q: string, locale: string): Promise<ChoiceFound[]> {
	const typed = fold(q.trim()).folded;
	const begins = ({ label }: { label: string }) => (fold(label).folded.startsWith(typed) ? 0 : 1);
	return countryOptions(locale, await ownCountryNames(ctx))
		.filter(({ label }) => holdsWords(label, q))
		.sort((a, b) => begins(a) - begins(b))
		.slice(0, 20)
		.map(({ value, label }) => ({ id: value, label }));
}
