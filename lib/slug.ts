const spelled: Record<string, string> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	æ: 'ae',
	œ: 'oe',
};

/** The words of an address: „Besuch aus Łódź, Köln“ becomes `besuch-aus-lodz-koeln`. At most `max` characters, perhaps none. */
export function slugOf(text: string, max = 80): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüßłøđæœ]/g, (letter) => spelled[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, max)
		.replace(/^-+|-+$/g, '');
}
