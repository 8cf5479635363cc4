import { production, type SourceFile } from './source-files';

/** How a file of a noun ends in `lib`, and so what it does. Rules may be called after what they are about. */
const suffixes = {
	input: 'what may be typed: a zod schema',
	fields: 'how a record becomes the fields of its form',
	params: 'what the address of a list says',
	queries: 'reads, shaped for screens',
	list: 'the query behind a list, its count and its export',
	commands: 'writes',
	lock: 'its row locked until the transaction ends, for those who write to parts of it',
	likely: 'what is likely the same, asked before one is added',
	due: 'what of it is due on a day',
	checks: 'what its commands require of what is stored; throws',
	sql: 'conditions and columns in SQL that several queries share',
	preview: 'how it would look to the public, shown before it is published',
	mail: 'what is sent by e-mail',
	offers: 'which verbs a record offers to whom',
	search: 'what the search over everything asks of it',
	history: 'its tables and columns in words',
	export: 'its columns in files',
	choices: 'what a chooser finds',
};

/** Files of a noun that read or write and don't end in what they do. */
export function oddlyCalled(files: SourceFile[]): string[] {
	return production(files)
		.filter(({ path, text }) => /^lib\/.+\/.+-.+\.ts$/.test(path) && text.startsWith("import 'server-only'"))
		.map((file) => file.path)
		.filter((path) => {
			const [, , folder = ''] = /^(lib)\/(.+)\//.exec(path) ?? [];
			if (/^(auth|site|exports|history|lists|search|register)$/.test(folder)) return false;
			return !Object.hasOwn(suffixes, /-(\w+)\.ts$/.exec(path)?.[1] ?? '');
		});
}
