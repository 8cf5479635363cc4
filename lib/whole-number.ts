/** The whole number from 0 that somebody typed, in German or English: `1234`, `1.234`, `1,234`, `1 234`; else null. */
export function parseWholeNumber(input: string): number | null {
	const text = input.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
	if (!/^\d{1,9}$/.test(text) && !/^\d{1,3}(?:([., ’'])\d{3})(?:\1\d{3})?$/.test(text)) return null;
	return Number(text.replace(/\D/g, ''));
}
