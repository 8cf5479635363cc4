import type { Permission } from './auth/permissions';

/** What is known of a kind of record wherever several kinds stand together. */
export type NounRow = {
	/** The table of its records, by which the history and addresses of lists name them. */
	table: string;
	/** The folder under /office in which its list stands; null if it has no pages. */
	address: string | null;
	/** Whether each record has a page of its own below the address. */
	record?: true;
	/** Its namespace in messages, with what it is called below `nouns` (nounWords) and what is known of each in `fields`. */
	words: string;
	/** Who may open its pages, and who make a new record. */
	may: { read: Permission; write: Permission };
	/** The group of the navigation in which it stands, its sign there, and whether a shorter name. */
	menu?: { group: 'today' | 'register' | 'contacts'; icon: string; short?: true };
	/** Whether somebody may delete its records for good. */
	deletable?: true;
	/** Under this name its list is saved as a view, exported and chosen from. */
	list?: string;
	/** Whether the search finds it. */
	search?: true;
	/** Whether it has a form for a new record, which the search offers. */
	form?: true;
	/** Namespaces of others that its pages need in the browser. */
	browser?: readonly string[];
};

/** What most nouns are: called the same everywhere, with a list, and records that can be found, opened and deleted. */
export const called = <const Name extends string>(name: Name) =>
	({
		table: name,
		address: name,
		words: name,
		list: name,
		record: true,
		search: true,
		deletable: true,
	}) as const;
