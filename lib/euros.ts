/** The most that the database keeps: numeric(12, 2). */
const most = 9_999_999_999.99;

/** What was typed without the currency and with plain spaces only. */
const bare = (input: string) =>
	input
		.replace(/€|eur(o)?/gi, '')
		.replace(/[\u00a0\u202f\s]+/g, ' ')
		.trim();

/**
 * The amount that somebody typed, in German or English: `1234,5`, `1.234,50`, `1,234.50`, `1234.50 €`, `EUR 12`.
 * Three digits behind a dot, or behind several commas, are thousands; behind a single comma they could as well be
 * decimals (`33,333`), so they are not taken. Null if it is no amount from 0 to 9,999,999,999.99 with at most two
 * decimals.
 */
export function parseEuros(input: string): number | null {
	const text = bare(input);
	if (/^\d{1,3},\d{3}$/.test(text)) return null;
	const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
	if (!/^\d+$/.test(whole) && !/^\d{1,3}(?:([., ’'])\d{3})(?:\1\d{3})*$/.test(whole)) return null;
	const amount = Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`);
	return amount <= most ? amount : null;
}

/** Why something typed is no amount, as a message key. */
export function eurosProblem(input: string): string {
	const text = bare(input);
	if (/^[-−]/.test(text)) return 'errors.negativeAmount';
	if (/^\d[\d., ’']*[.,]\d{3,}$/.test(text)) return 'errors.tooManyDecimals';
	if (/^\d[\d., ’']*$/.test(text) && text.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '').length > 10)
		return 'errors.amountTooLarge';
	return 'errors.invalidAmount';
}

/** As a form shows it: „1234,50“; nothing for null. */
export function typedEuros(amount: number | null): string {
	return amount === null ? '' : amount.toFixed(2).replace('.', ',');
}

/** „1.234,50 €“; “€1,234.50”. */
export function formatEuros(amount: number, locale: string): string {
	return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount);
}
