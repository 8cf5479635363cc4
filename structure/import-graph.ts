import path from 'node:path';
import { build } from 'esbuild';
import { production, type SourceFile } from './source-files';

const root = path.resolve(import.meta.dirname, '..');

/** Whom a file or folder needs when the program runs. */
export type Graph = Map<string, Set<string>>;

/** What each file of the program loads at run time; esbuild leaves out what is imported for its type only. */
export async function importGraph(files: SourceFile[]): Promise<Graph> {
	const measured = new Set(production(files).map((file) => file.path));
	const entry = [...measured].map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
	const { metafile } = await build({
		stdin: { contents: entry, resolveDir: root },
		absWorkingDir: root,
		bundle: true,
		write: false,
		metafile: true,
		packages: 'external',
		external: ['*.css'],
		platform: 'node',
		format: 'esm',
		logLevel: 'error',
		loader: { '.json': 'empty', '.woff2': 'empty' },
	});
	const graph: Graph = new Map();
	for (const file of measured) {
		const imports = metafile.inputs[file]?.imports ?? [];
		graph.set(file, new Set(imports.map((one) => one.path).filter((one) => measured.has(one))));
	}
	return graph;
}

/** What stands directly in one of these stands for itself: leaves below, entrances above the folders beside it. */
const open =
	/^(app(\/\[locale\](\/(office|\(site\)))?)?|components|db|i18n|lib|lib\/exchanges|server|settings)$/;
/** Folders deeper than these belong to the noun above them. */
const room =
	/^(app\/\[locale\]\/(?:office|\(site\))\/[^/]+|lib\/exchanges\/[^/]+|(?:lib|components)\/[^/]+)(?=\/)/;

function folderOf(file: string): string {
	const folder = path.posix.dirname(file);
	if (open.test(folder) || folder === '.') return file;
	return room.exec(file)?.[1] ?? folder;
}

/** The same arrows between folders; those within one are left out. */
export function folderGraph(graph: Graph): Graph {
	const folders: Graph = new Map();
	for (const [file, needed] of graph) {
		const folder = folderOf(file);
		const arrows = folders.get(folder) ?? new Set();
		for (const other of needed) if (folderOf(other) !== folder) arrows.add(folderOf(other));
		folders.set(folder, arrows);
	}
	return folders;
}

/** Groups in which each needs each, by Tarjan's algorithm; a graph without a ring has none. */
export function rings(graph: Graph): string[][] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const found: string[][] = [];
	function visit(name: string): number {
		const own = order.size;
		let low = own;
		order.set(name, own);
		stack.push(name);
		for (const next of graph.get(name) ?? []) {
			if (!order.has(next)) low = Math.min(low, visit(next));
			else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
		}
		lowest.set(name, low);
		if (low !== own) return low;
		const ring = stack.splice(stack.indexOf(name));
		if (ring.length > 1) found.push(ring.sort());
		return low;
	}
	for (const name of graph.keys()) if (!order.has(name)) visit(name);
	return found.sort((one, other) => other.length - one.length);
}
