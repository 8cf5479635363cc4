import { nounList, type nouns, nounWords } from '@/lib/nouns';

type Row = (typeof nouns)[keyof typeof nouns];

export type ListNoun = Extract<Row, { list: string }>['list'];

const listed = nounList.filter((noun) => noun.list !== undefined);

/** The lists that can be saved as a view and exported, by their names there. */
export const listNouns = listed.map(({ list }) => list) as [ListNoun, ...ListNoun[]];

export const isListNoun = (noun: string): noun is ListNoun => (listNouns as readonly string[]).includes(noun);

/** Where a list stands under /office. */
export const listPath = (noun: ListNoun) => listed.find(({ list }) => list === noun)?.address ?? noun;

/** The message that names a list that was saved or exported; one without a name of its own goes by its address. */
export function listWords(name: string): string {
	const noun = nounList.find(({ list, address }) => (list ?? address) === name);
	return noun ? `${nounWords(noun.key)}.many` : name;
}
