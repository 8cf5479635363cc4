export type AddressForm = 'f' | 'm' | 'other';

const feminine = /\b(frau|fräulein|madam|madame|mrs|ms|miss|signora|pani|señora)\b/iu;
const masculine = /\b(herrn?|sir|mr|monsieur|signor|pan|señor)\b/iu;

/** The form in which somebody is spoken of, from how letters address them: „Frau“, „Sehr geehrter Herr Präsident“; else neutral. */
export function addressForm(salutation: string | null): AddressForm {
	const [she, he] = [feminine, masculine].map((words) => words.test(salutation ?? ''));
	if (she === he) return 'other';
	return she ? 'f' : 'm';
}
