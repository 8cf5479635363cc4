import { listNouns } from './list-nouns';

/** So many views of a list are tabs, own ones first; the others stand below one button. */
export const viewTabs = 5;

/** Where a list begins is no part of a view: it always begins at its first page. */
export function viewQuery(query: string): string {
	const search = new URLSearchParams(query);
	search.delete('page');
	search.sort();
	return search.toString().replaceAll('%2C', ',');
}

/** Whether the list as it is shown is the one of the view, whatever the order of what stands in the address. */
export const isSameView = (one: string, other: string) => viewQuery(one) === viewQuery(other);

/** By list in the order of the navigation, by name within it. */
export const compareViews = (locale: string) => {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const place = (noun: string) => (listNouns as readonly string[]).indexOf(noun);
	return (a: { noun: string; name: string }, b: { noun: string; name: string }) =>
		place(a.noun) - place(b.noun) || compare(a.name, b.name);
};
