import { getMessages } from 'next-intl/server';

/** Words that only the server writes; sent along, they would be a quarter of every page. */
const unsent = new Set(['site', 'start', 'history']);

/** The messages that client components of the office may need. */
export async function officeMessages() {
	return Object.fromEntries(Object.entries(await getMessages()).filter(([name]) => !unsent.has(name)));
}
