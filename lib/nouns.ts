import { called, type NounRow } from './noun-row';

/**
 * One row for each kind of record; their order is that of the navigation and of the lists that follow it. What each
 * does with search, history, exports and choices is in lib/register.
 */
export const nouns = {
	partnerships: {
		...called('partnerships'),
		may: { read: 'office.read', write: 'partnerships.write' },
		menu: { group: 'register', icon: 'globe' },
		form: true,
		browser: ['followUps', 'people', 'territories'],
	},
	visits: {
		...called('visits'),
		may: { read: 'office.read', write: 'visits.write' },
		menu: { group: 'register', icon: 'flag' },
		form: true,
		browser: ['followUps', 'people', 'territories'],
	},
	people: {
		...called('people'),
		may: { read: 'office.read', write: 'people.write' },
		menu: { group: 'contacts', icon: 'people' },
		form: true,
		browser: ['organisations', 'merges', 'followUps'],
	},
	organisations: {
		...called('organisations'),
		may: { read: 'office.read', write: 'people.write' },
		menu: { group: 'contacts', icon: 'building' },
		form: true,
		browser: ['merges', 'territories'],
	},
	territories: {
		...called('territories'),
		may: { read: 'office.read', write: 'territories.write' },
		menu: { group: 'contacts', icon: 'place', short: true },
		form: true,
		browser: [],
	},
	agreements: {
		...called('agreements'),
		may: { read: 'office.read', write: 'agreements.write' },
		menu: { group: 'register', icon: 'contract' },
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
		deletable: true,
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
		deletable: true,
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
		deletable: true,
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
		...called('publications'),
		may: { read: 'office.read', write: 'publications.write' },
		menu: { group: 'register', icon: 'book' },
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
} as const satisfies Record<string, NounRow>;

export type NounKey = keyof typeof nouns;
type Rows = (typeof nouns)[NounKey];
type Menu = Extract<Rows, { menu: object }>['menu'] & { short?: true };

/** A row as all of them can be read. */
export type Noun = Omit<NounRow, 'menu'> & { key: NounKey; menu?: Menu };

/** Where the messages call it by name: `many` of them, `menu` in short, its form `new`, and in a `hint` what it means. */
export const nounWords = (key: NounKey) => `${nouns[key].words}.nouns.${key}` as const;

/** Every noun with its key, in order. */
export const nounList = Object.entries(nouns).map(([key, row]) => ({ key, ...row })) as readonly Noun[];

/** Tables whose records others name by id. */
export type NounTable = Rows['table'];
export const nounTables = nounList.map(({ table }) => table) as NounTable[];

/** The tables whose records somebody may delete for good. */
export type DeletableTable = Extract<Rows, { deletable: true }>['table'];

/** Where a record that the history names has its page under /office; null if it has none of its own. */
export function recordPath(table: string, id: string): string | null {
	const noun = nounList.find((each) => each.table === table);
	return noun?.record ? `${noun.address}/${id}` : null;
}
