import { folderGraph, importGraph, rings } from './import-graph';
import { nounCost } from './noun-cost';
import { production, sourceFiles } from './source-files';

/** From this many lines on a file is too long to be read in one go. */
const longest = 260;

/** The nouns that others are copied from: a small one, and one with links, verbs and a public side. */
const modelNouns = ['organisations', 'publications'] as const;

export async function measure() {
	const files = sourceFiles();
	const program = production(files);
	const lengths = program.map((file) => file.lines).sort((one, other) => one - other);
	const graph = await importGraph(files);
	return {
		files: program.length,
		lines: lengths.reduce((sum, lines) => sum + lines, 0),
		median: lengths[Math.floor(lengths.length / 2)] ?? 0,
		p90: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
		max: lengths.at(-1) ?? 0,
		tooLong: program.filter((file) => file.lines > longest).map((file) => file.path),
		fileRings: rings(graph),
		folderRings: rings(folderGraph(graph)),
		noun: nounCost(files, modelNouns[0]),
		linked: nounCost(files, modelNouns[1]),
	};
}

const listed = (names: string[]) => names.map((name) => `\n      ${name}`).join('');

/** How much there is and how it hangs together, as lines to print; with names for whoever wants to lower them. */
export function figureLines(found: Awaited<ReturnType<typeof measure>>, withNames: boolean): string[] {
	const { noun, linked } = found;
	const cost = (name: string, { ownLines, own, naming }: typeof noun) =>
		`  ${name}: ${ownLines} own lines in ${own.length} files, named by ${naming} files of others`;
	const names = (all: string[]) => (withNames ? listed(all) : '');
	const ringNames = (all: string[][]) => names(all.map((ring) => ring.join(', ')));
	return [
		`  ${found.files} files, ${found.lines} lines; median ${found.median}, p90 ${found.p90}, longest ${found.max}`,
		`  ${found.tooLong.length} files over ${longest} lines${names(found.tooLong)}`,
		`  ${found.fileRings.length} rings of files, ${found.folderRings.flat().length} folders in rings${ringNames([...found.fileRings, ...found.folderRings])}`,
		cost(modelNouns[0], noun),
		cost(modelNouns[1], linked),
		`  lists that a new noun joins: ${noun.code.length} of code${names(noun.code)}`,
		`    ${noun.messages.length} of messages in two languages${names(noun.messages)}`,
		`    ${noun.tests.length} of tests and demo${names(noun.tests)}`,
	];
}
