import { getMessages } from 'next-intl/server';
import { nounList, type nouns } from '@/lib/nouns';

/** What client components use on every page of the office. */
export const everywhere = ['common', 'errors', 'nav', 'lists', 'search'];

type Rows = (typeof nouns)[keyof typeof nouns];
export type Section = 'account' | 'settings' | Extract<Rows, { browser: readonly string[] }>['address'];

/** What those of one section use beside that, by its folder; office-messages.test.ts follows the imports. */
export const sections = {
	account: ['auth', 'users'],
	settings: ['settings', 'territories'],
	...Object.fromEntries(
		nounList.flatMap(({ address, words, browser }) => (browser ? [[address, [words, ...browser]]] : [])),
	),
} as Record<Section, string[]>;

type Words = Record<string, unknown>;

/** Without what nouns and their parts are called: that the server says. */
const pick = (messages: Words, names: string[]) =>
	Object.fromEntries(
		names.map((name) => {
			const { nouns: _, recorded: __, ...sent } = messages[name] as Words;
			return [name, sent];
		}),
	);

/** A verb may be refused anywhere in the words of any noun. */
const refusals = (messages: Words) =>
	Object.fromEntries(
		Object.entries(messages as Record<string, Words>).flatMap(([name, { refusals, errors }]) =>
			refusals || errors ? [[name, { refusals, errors }]] : [],
		),
	);

/** The messages that client components need on every page; all of them would be the larger part of a page. */
export async function officeMessages(): Promise<Words> {
	const messages = await getMessages();
	return { ...refusals(messages), ...pick(messages, everywhere) };
}

/** What a section adds to them. */
export const sectionMessages = async (section: Section) => pick(await getMessages(), sections[section]);
