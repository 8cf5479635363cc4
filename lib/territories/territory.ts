import { territoryKinds, territoryNameStatuses } from '@/db/words/territories';

export { territoryKinds, territoryNameStatuses };

export type TerritoryNameStatus = (typeof territoryNameStatuses)[number];

type Name = { locale: string; name: string; status: TerritoryNameStatus };

/** The languages in which a territory has to be called today in at least one; the site speaks these. */
export const siteLocales = ['de', 'en'] as const;

/** What is wrong with these names taken together: the index of the name and the message key; null if nothing is. */
export function nameFault(names: Name[]): { index: number; message: string } | null {
	const current = names.filter((name) => name.status === 'current');
	if (!current.some((name) => siteLocales.some((locale) => locale === name.locale)))
		return { index: 0, message: 'errors.currentNameMissing' };
	for (const [index, name] of names.entries()) {
		const before = names.slice(0, index).filter((other) => other.locale === name.locale);
		if (before.some((other) => other.name === name.name)) return { index, message: 'errors.nameTwice' };
		if (name.status === 'current' && before.some((other) => other.status === 'current'))
			return { index, message: 'errors.currentNameTwice' };
	}
	return null;
}

/** Names of one kind in a fixed order: the site's languages first, then the others. */
export function sortNames<N extends Name>(names: N[]): N[] {
	const rank = ({ locale }: Name) => {
		const index = (siteLocales as readonly string[]).indexOf(locale);
		return index < 0 ? siteLocales.length : index;
	};
	const status = ({ status }: Name) => territoryNameStatuses.indexOf(status);
	return names.toSorted(
		(a, b) =>
			status(a) - status(b) ||
			rank(a) - rank(b) ||
			a.locale.localeCompare(b.locale) ||
			a.name.localeCompare(b.name, 'de', { numeric: true }),
	);
}
