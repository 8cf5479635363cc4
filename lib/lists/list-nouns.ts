/** The lists that can be saved as a view and exported, and where under /office each stands. */
export const listNouns = [
	'visits',
	'partnerships',
	'agreements',
	'people',
	'organisations',
	'territories',
	'follow-ups',
	'placements',
] as const;

export type ListNoun = (typeof listNouns)[number];

export const isListNoun = (noun: string): noun is ListNoun => (listNouns as readonly string[]).includes(noun);
