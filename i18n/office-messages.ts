import { getMessages } from 'next-intl/server';

/** What client components use on every page of the office. */
export const everywhere = ['common', 'errors', 'nav', 'lists', 'search'];

/** What those of one section use beside that, by its folder; office-messages.test.ts follows the imports. */
export const sections = {
	account: ['auth', 'users'],
	agreements: ['agreements', 'followUps'],
	exchanges: ['exchanges', 'placements', 'people'],
	'follow-ups': ['followUps', 'people'],
	'monthly-reports': ['representatives'],
	organisations: ['organisations', 'merges', 'territories'],
	partnerships: ['partnerships', 'followUps', 'people', 'territories'],
	people: ['people', 'organisations', 'merges', 'followUps'],
	reports: ['reports'],
	representatives: ['representatives', 'people'],
	settings: ['settings', 'territories'],
	territories: ['territories'],
	users: ['users'],
	visits: ['visits', 'followUps', 'people', 'territories'],
} satisfies Record<string, string[]>;

/** The same for the previews, which are documents of their own. */
export const preview = ['exchanges', 'partnerships', 'visits'];

export type Section = keyof typeof sections;

type Words = Record<string, unknown>;
const pick = (messages: Words, names: string[]) =>
	Object.fromEntries(names.map((name) => [name, messages[name]]));

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

/** All that the previews need. */
export const previewMessages = async (): Promise<Words> => ({
	...(await officeMessages()),
	...pick(await getMessages(), preview),
});
