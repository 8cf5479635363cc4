/** A text per language of the site, as the database keeps it. */
export type LocalisedText = { de?: string; en?: string };

/** The text in the reader's language, else in the other, else ''. The fallback happens here and is never stored. */
export function inLocale(text: LocalisedText | null | undefined, locale: string): string {
	const own = locale === 'en' ? text?.en : text?.de;
	return own || text?.de || text?.en || '';
}

/** What the office writes down in one language only (titles of visits, lines of a programme, notes) is in this one. */
export const ownLanguage = 'de';

/** As `inLocale`, with the language it is in where that is another than the reader's, else `null`. */
export function textInLocale(
	text: LocalisedText | null | undefined,
	locale: string,
): { text: string; lang: 'de' | 'en' | null } {
	const own = locale === 'en' ? text?.en : text?.de;
	if (own) return { text: own, lang: null };
	const other = locale === 'en' ? 'de' : 'en';
	const foreign = text?.[other];
	return { text: foreign ?? '', lang: foreign ? other : null };
}
