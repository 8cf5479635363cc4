import { nounList, type nouns } from '@/lib/nouns';

type Row = (typeof nouns)[keyof typeof nouns];

export type ListNoun = Extract<Row, { list: string }>['list'];

const listed = nounList.filter((noun) => noun.list !== undefined);

/** The lists that can be saved as a view and exported, by their names there; each has its words in lists.nouns. */
export const listNouns = listed.map(({ list }) => list) as [ListNoun, ...ListNoun[]];

export const isListNoun = (noun: string): noun is ListNoun => (listNouns as readonly string[]).includes(noun);

/** Where a list stands under /office. */
export const listPath = (noun: ListNoun) => listed.find(({ list }) => list === noun)?.address ?? noun;
