/** The lists that can be saved as a view and exported; each has its name in lists.nouns. */
export const listNouns = [
	'visits',
	'partnerships',
	'agreements',
	'representatives',
	'people',
	'organisations',
	'territories',
	'follow-ups',
	'placements',
	'exchanges',
] as const;

export type ListNoun = (typeof listNouns)[number];

export const isListNoun = (noun: string): noun is ListNoun => (listNouns as readonly string[]).includes(noun);

const elsewhere: Partial<Record<ListNoun, string>> = { placements: 'exchanges/placements' };

/** Where a list stands under /office. */
export const listPath = (noun: ListNoun) => elsewhere[noun] ?? noun;
