import { inLocale, type LocalisedText } from '@/lib/localised-text';

const fold = (text: string) => text.trim().toLocaleLowerCase('de');

const fieldAmong = (text: string, fields: LocalisedText[]) =>
	fields.find((field) => [field.de, field.en].some((word) => word && fold(word) === fold(text)));

/** A field of the programme in its own words, whichever language it was typed in, so that it counts once; else as typed. */
export function fieldToKeep(text: string | null, fields: LocalisedText[]): string | null {
	const known = text && fieldAmong(text, fields);
	return known ? (known.de ?? known.en ?? text) : text;
}

/** The field in the reader's language if the programme has it. */
export function fieldInWords(text: string | null, fields: LocalisedText[], locale: string): string {
	const known = text && fieldAmong(text, fields);
	return known ? inLocale(known, locale) : (text ?? '');
}
