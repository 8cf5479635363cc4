import type { Permission } from './auth/permissions';

type Row = {
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
	/** Under this name its list is saved as a view, exported and chosen from. */
	list?: string;
	/** Whether the search finds it. */
	search?: true;
	/** Whether it has a form for a new record, which the search offers. */
	form?: true;
	/** Namespaces of others that its pages need in the browser. */
	browser?: readonly string[];
};

/**
 * One row for each kind of record; their order is that of the navigation and of the lists that follow it. What each
 * does with search, history, exports and choices is in lib/register.
 */
export const nouns = {
	partnerships: {
		table: 'partnerships',
		address: 'partnerships',
		record: true,
		words: 'partnerships',
		may: { read: 'office.read', write: 'partnerships.write' },
		menu: { group: 'register', icon: 'globe' },
		list: 'partnerships',
		search: true,
		form: true,
		browser: ['followUps', 'people', 'territories'],
	},
	visits: {
		table: 'visits',
		address: 'visits',
		record: true,
		words: 'visits',
		may: { read: 'office.read', write: 'visits.write' },
		menu: { group: 'register', icon: 'flag' },
		list: 'visits',
		search: true,
		form: true,
		browser: ['followUps', 'people', 'territories'],
	},
	people: {
		table: 'people',
		address: 'people',
		record: true,
		words: 'people',
		may: { read: 'office.read', write: 'people.write' },
		menu: { group: 'contacts', icon: 'people' },
		list: 'people',
		search: true,
		form: true,
		browser: ['organisations', 'merges', 'followUps'],
	},
	organisations: {
		table: 'organisations',
		address: 'organisations',
		record: true,
		words: 'organisations',
		may: { read: 'office.read', write: 'people.write' },
		menu: { group: 'contacts', icon: 'building' },
		list: 'organisations',
		search: true,
		form: true,
		browser: ['merges', 'territories'],
	},
	territories: {
		table: 'territories',
		address: 'territories',
		record: true,
		words: 'territories',
		may: { read: 'office.read', write: 'territories.write' },
		menu: { group: 'contacts', icon: 'place', short: true },
		list: 'territories',
		search: true,
		form: true,
		browser: [],
	},
	agreements: {
		table: 'agreements',
		address: 'agreements',
		record: true,
		words: 'agreements',
		may: { read: 'office.read', write: 'agreements.write' },
		menu: { group: 'register', icon: 'contract' },
		list: 'agreements',
		search: true,
		form: true,
		browser: ['followUps'],
	},
	programmes: {
		table: 'exchange_programmes',
		address: 'exchanges',
		record: true,
		words: 'exchanges',
		may: { read: 'office.read', write: 'programmes.write' },
		menu: { group: 'register', icon: 'exchange', short: true },
		list: 'exchanges',
		search: true,
		form: true,
		browser: ['placements', 'people'],
	},
	rounds: {
		table: 'exchange_rounds',
		address: 'exchanges/rounds',
		record: true,
		words: 'exchanges',
		may: { read: 'office.read', write: 'exchanges.write' },
		search: true,
	},
	placements: {
		table: 'exchange_placements',
		address: 'exchanges/placements',
		record: true,
		words: 'placements',
		may: { read: 'office.read', write: 'exchanges.write' },
		list: 'placements',
		search: true,
	},
	representatives: {
		table: 'representative_posts',
		address: 'representatives',
		record: true,
		words: 'representatives',
		may: { read: 'office.read', write: 'representatives.write' },
		menu: { group: 'register', icon: 'envoy', short: true },
		list: 'representatives',
		search: true,
		browser: ['people'],
	},
	terms: {
		table: 'representatives',
		address: null,
		words: 'representatives',
		may: { read: 'office.read', write: 'representatives.write' },
	},
	monthlyReports: {
		table: 'monthly_reports',
		address: 'monthly-reports',
		record: true,
		words: 'representatives',
		may: { read: 'office.read', write: 'monthlyReports.write' },
		menu: { group: 'register', icon: 'report' },
		browser: [],
	},
	publications: {
		table: 'publications',
		address: 'publications',
		record: true,
		words: 'publications',
		may: { read: 'office.read', write: 'publications.write' },
		menu: { group: 'register', icon: 'book' },
		list: 'publications',
		search: true,
		form: true,
		browser: [],
	},
	reports: {
		table: 'reports',
		address: 'reports',
		record: true,
		words: 'reports',
		may: { read: 'reports.read', write: 'reports.write' },
		menu: { group: 'register', icon: 'chart' },
		browser: [],
	},
	quotedFigures: {
		table: 'quoted_figures',
		address: 'reports/quoted',
		record: true,
		words: 'reports',
		may: { read: 'reports.read', write: 'reports.write' },
	},
	followUps: {
		table: 'follow_ups',
		address: 'follow-ups',
		words: 'followUps',
		may: { read: 'office.read', write: 'visits.write' },
		menu: { group: 'today', icon: 'tasks' },
		list: 'follow-ups',
		search: true,
		browser: ['people'],
	},
	topics: {
		table: 'topics',
		address: 'settings/topics',
		words: 'settings',
		may: { read: 'topics.write', write: 'topics.write' },
		search: true,
	},
	kinds: {
		table: 'partnership_kinds',
		address: 'settings/kinds',
		words: 'settings',
		may: { read: 'settings.write', write: 'settings.write' },
	},
	legislatures: {
		table: 'legislatures',
		address: 'settings/legislatures',
		words: 'settings',
		may: { read: 'settings.write', write: 'settings.write' },
	},
	users: {
		table: 'users',
		address: 'users',
		record: true,
		words: 'users',
		may: { read: 'users.manage', write: 'users.manage' },
		search: true,
		form: true,
		browser: [],
	},
	savedViews: {
		table: 'saved_views',
		address: 'saved-views',
		words: 'lists',
		may: { read: 'views.own', write: 'views.own' },
	},
	exports: {
		table: 'exports',
		address: null,
		words: 'lists',
		may: { read: 'lists.export', write: 'lists.export' },
	},
} as const satisfies Record<string, Row>;

export type NounKey = keyof typeof nouns;
type Rows = (typeof nouns)[NounKey];
type Menu = Extract<Rows, { menu: object }>['menu'] & { short?: true };

/** A row as all of them can be read. */
export type Noun = Omit<Row, 'menu'> & { key: NounKey; menu?: Menu };

/** Where the messages call it by name: `many` of them, `menu` in short, its form `new`, and in a `hint` what it means. */
export const nounWords = (key: NounKey) => `${nouns[key].words}.nouns.${key}` as const;

/** Every noun with its key, in order. */
export const nounList = Object.entries(nouns).map(([key, row]) => ({ key, ...row })) as readonly Noun[];

/** Tables whose records others name by id. */
export type NounTable = Rows['table'];
export const nounTables = nounList.map(({ table }) => table) as NounTable[];

/** Where a record that the history names has its page under /office; null if it has none of its own. */
export function recordPath(table: string, id: string): string | null {
	const noun = nounList.find((each) => each.table === table);
	return noun?.record ? `${noun.address}/${id}` : null;
}
