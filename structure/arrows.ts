import type { Graph } from './import-graph';
import type { SourceFile } from './source-files';

/** The parts of the house. The first that fits a file is its part. */
const parts = {
	'site pages': /^app\/\[locale\]\/\(site\)\//,
	screens: /^app\//,
	components: /^components\//,
	i18n: /^i18n\//,
	words: /^db\/words\//,
	schema: /^db\/schema\//,
	db: /^db\//,
	'lib/site': /^lib\/site\//,
	'lib/auth': /^lib\/auth\//,
	door: /^lib\/(action|context|failure|perform|route-handler)\.ts$/,
	leaves: /^lib\/[^/]+$/,
	kits: /^lib\/(exports|history|lists|search)\//,
	register: /^lib\/register\//,
	nouns: /^lib\//,
	settings: /^settings\//,
	server: /^server\//,
	entrances: /^(proxy|instrumentation(-client)?)\.ts$/,
};

type Part = keyof typeof parts;

/** Whom each part may need while the program runs, beside itself. What isn't written here is forbidden. */
const allowed: Record<Part, Part[]> = {
	'site pages': ['lib/site', 'components', 'leaves', 'i18n'],
	screens: [
		'site pages',
		'register',
		'nouns',
		'kits',
		'lib/site',
		'lib/auth',
		'door',
		'leaves',
		'components',
		'i18n',
	],
	components: ['leaves', 'i18n'],
	i18n: ['leaves'],
	words: [],
	schema: ['words'],
	db: ['schema', 'words', 'settings'],
	'lib/site': ['nouns', 'leaves', 'db', 'schema', 'words', 'i18n'],
	'lib/auth': ['leaves', 'db', 'schema', 'words'],
	door: ['register', 'kits', 'lib/auth', 'leaves', 'db', 'schema'],
	leaves: ['db', 'schema', 'settings'],
	kits: ['door', 'lib/auth', 'leaves', 'db', 'schema'],
	register: ['nouns', 'kits', 'door', 'lib/auth', 'leaves', 'db', 'schema', 'i18n'],
	nouns: ['kits', 'door', 'lib/auth', 'leaves', 'db', 'schema', 'words', 'i18n'],
	settings: ['words'],
	server: ['register', 'nouns', 'kits', 'door', 'lib/auth', 'leaves', 'db', 'schema', 'settings', 'i18n'],
	entrances: ['server', 'lib/auth', 'leaves', 'i18n'],
};

function partOf(file: string): Part {
	const found = Object.entries(parts).find(([, form]) => form.test(file));
	if (!found) throw new Error(`${file} is in no part of the house; structure/arrows.ts knows them.`);
	return found[0] as Part;
}

/** The arrows that nobody allowed, as "from > to". */
export function forbiddenArrows(graph: Graph): string[] {
	return [...graph].flatMap(([file, needed]) => {
		const part = partOf(file);
		const strangers = [...needed].filter(
			(other) => partOf(other) !== part && !allowed[part].includes(partOf(other)),
		);
		return strangers.map((other) => `${file} > ${other}`);
	});
}

const outside =
	/^import (?!type\b)[^;]*?from '(@\/db(\/(?!schema\/|words\/)[^']*)?|drizzle-orm|pg|next\/headers)'/m;

/** Files of `lib` that reach for the database or a request without saying that they never run in a browser. */
export function unguarded(files: SourceFile[]): string[] {
	const lib = files.filter((file) => file.kind === 'production' && file.path.startsWith('lib/'));
	return lib
		.filter(({ text }) => outside.test(text) && !text.startsWith("import 'server-only'"))
		.map((file) => file.path);
}
