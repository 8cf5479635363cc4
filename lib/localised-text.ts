/** A text per language of the site, as the database keeps it. */
export type LocalisedText = { de?: string; en?: string };

/** The text in the reader's language, else in the other, else ''. The fallback happens here and is never stored. */
export function inLocale(text: LocalisedText | null | undefined, locale: string): string {
	const own = locale === 'en' ? text?.en : text?.de;
	return own || text?.de || text?.en || '';
}
