import type { LocalisedText } from '@/db/schema/columns';
import type { Locale } from '@/i18n/routing';
import { otherLocale } from './site-address';

/** A text as it is shown; `lang` is set if it is in another language than the page. */
export type PublicText = { text: string; lang: Locale | null };

/** The text in the page's language, else in the other, else null: it is never written back (domain.md). */
export function publicText(text: LocalisedText | null | undefined, locale: Locale): PublicText | null {
	const own = text?.[locale]?.trim();
	if (own) return { text: own, lang: null };
	const other = otherLocale(locale);
	const foreign = text?.[other]?.trim();
	return foreign ? { text: foreign, lang: other } : null;
}

/** For names, which are never wholly missing; `instead` is shown if one is. */
export function publicName(
	text: LocalisedText | null | undefined,
	locale: Locale,
	instead = '–',
): PublicText {
	return publicText(text, locale) ?? { text: instead, lang: null };
}

const collators = {
	de: new Intl.Collator('de', { numeric: true }),
	en: new Intl.Collator('en', { numeric: true }),
};

/** For sort(), in the order of the language's dictionaries: umlauts beside their vowels. */
export function byName(locale: Locale): (a: string, b: string) => number {
	return collators[locale].compare;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const letters = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether one name holds the other, marks and signs apart: „Emilia Romagna“ tells nothing beside „Emilia-Romagna“. */
export function saysTheSame(a: string, b: string): boolean {
	const [one, other] = [letters(a), letters(b)];
	return one.includes(other) || other.includes(one);
}
