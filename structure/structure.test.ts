import { beforeAll, describe, expect, it } from 'vitest';
import biome from '../biome.json';
import { forbiddenArrows, unguarded } from './arrows';
import * as exceptions from './exceptions';
import { measure } from './figures';
import { folderGraph, type Graph, importGraph, rings } from './import-graph';
import { type SourceFile, sourceFiles } from './source-files';
import { oddlyCalled } from './suffixes';
import { writersByOtherNames, writesAbroad } from './table-writes';

let files: SourceFile[];
let graph: Graph;
let figures: Awaited<ReturnType<typeof measure>>;

beforeAll(async () => {
	files = sourceFiles();
	graph = await importGraph(files);
	figures = await measure();
});

const planted = (path: string, text: string): SourceFile => ({ path, text, lines: 1, kind: 'production' });
/** An exception that is no longer needed fails, too, so that the lists only grow shorter. */
const onlyThese = (found: string[], excepted: readonly string[]) =>
	expect([...found].sort()).toEqual([...excepted].sort());

/** Today's figure until the one that it shall become is reached; from then on that one. */
function atMost(found: number, today: number, bound: number) {
	expect(found).toBeLessThanOrEqual(today);
	if (found <= bound) expect(today).toBe(bound);
}

describe('who needs whom', () => {
	it('follows the arrows that are allowed', () => {
		onlyThese(forbiddenArrows(graph), exceptions.arrows);
	});

	it('sees a kit that knows a noun, and a leaf that does', () => {
		const wrong: Graph = new Map([
			['lib/search/search.ts', new Set(['lib/people/person.ts', 'lib/words.ts'])],
			['lib/words.ts', new Set(['lib/visits/visit.ts'])],
			['components/ui/button.tsx', new Set(['lib/visits/visit.ts'])],
		]);
		expect(forbiddenArrows(wrong)).toHaveLength(3);
	});

	it('has no ring of files or folders', () => {
		const ringsNow = [...rings(graph), ...rings(folderGraph(graph))].map((ring) => ring.join(', '));
		onlyThese(ringsNow, exceptions.rings);
	});

	it('sees a ring of files, and one of folders whose files make none', () => {
		const ring: Graph = new Map([
			['lib/a/one.ts', new Set(['lib/b/one.ts'])],
			['lib/b/one.ts', new Set(['lib/b/two.ts'])],
			['lib/b/two.ts', new Set(['lib/a/two.ts', 'lib/c/one.ts'])],
			['lib/c/one.ts', new Set(['lib/c/two.ts'])],
			['lib/c/two.ts', new Set(['lib/c/one.ts'])],
		]);
		expect(rings(ring)).toEqual([['lib/c/one.ts', 'lib/c/two.ts']]);
		expect(rings(folderGraph(ring))).toEqual([['lib/a', 'lib/b']]);
	});

	it('ignores what is imported for its type only', () => {
		expect(files.find((file) => file.path === 'lib/ties.ts')?.text).toContain(
			"import type { Db } from '@/db'",
		);
		expect(graph.get('lib/ties.ts')).not.toContain('db/index.ts');
		expect(graph.get('lib/ties.ts')).toContain('lib/errors.ts');
	});

	it('keeps from the browser what reads and writes', () => {
		onlyThese(unguarded(files), exceptions.unguarded);
		const bare = planted('lib/pages/page-queries.ts', "import { sql } from 'drizzle-orm';\n");
		expect(unguarded([bare])).toEqual([bare.path]);
	});
});

describe('who writes which table', () => {
	it('is the noun whose table it is', () => {
		onlyThese(writesAbroad(files), exceptions.writesAbroad);
	});

	it('is a file of commands', () => {
		onlyThese(writersByOtherNames(files), exceptions.writesOutsideCommands);
	});

	it('is seen by drizzle and in SQL', () => {
		const schema = files.filter((file) => file.path.startsWith('db/schema/'));
		const one = (text: string) => writesAbroad([...schema, planted('lib/reports/report-commands.ts', text)]);
		const seen = ['lib/reports/report-commands.ts > visits'];
		expect(one('await tx.update(visits).set({ title })')).toEqual(seen);
		expect(one('await tx\n\t.insert(visits)\n\t.values(rows)')).toEqual(seen);
		expect(one('sql`update visits set title = null`')).toEqual(seen);
		expect(one(`sql\`insert into \${visits} (id) select\``)).toEqual(seen);
		expect(one('await tx.delete(reports)')).toEqual([]);
		expect(one('// update visits set …')).toEqual([]);
	});
});

describe('files', () => {
	it('of a noun that read or write end in what they do', () => {
		onlyThese(oddlyCalled(files), exceptions.oddlyCalled);
		const odd = planted('lib/pages/page-helper.ts', "import 'server-only';\n");
		expect(oddlyCalled([odd])).toEqual([odd.path]);
	});

	it('can be read in one go', () => {
		onlyThese(figures.tooLong, exceptions.tooLong);
		atMost(figures.median, exceptions.median, 50);
		atMost(figures.p90, exceptions.p90, 115);
		expect(biome.formatter.lineWidth).toBe(110);
	});
});

describe('a new noun', () => {
	it('costs little of its own', () => {
		atMost(figures.noun.ownLines, exceptions.ownLines, 600);
		atMost(figures.linked.ownLines, exceptions.linkedLines, 600);
	});

	it('is entered in few files of others', () => {
		atMost(figures.noun.code.length, exceptions.listsOfCode, 6);
		atMost(figures.noun.messages.length, exceptions.listsOfMessages, 0);
		atMost(figures.noun.tests.length, exceptions.listsOfTests, 6);
	});
});
