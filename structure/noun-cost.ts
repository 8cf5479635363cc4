import type { SourceFile } from './source-files';

/** How files that belong to a noun, and texts that name it, are recognised. */
interface Noun {
	own: RegExp;
	named: RegExp;
}

const noun = (one: string, many = `${one}s`): Noun => ({
	own: new RegExp(`(^|/)(${many}/|(${one}|${many})(-[\\w-]+)?\\.(test\\.)?tsx?$)`),
	named: new RegExp(`${many}\\b`, 'i'),
});

/** The nouns that a new one joins wherever all are listed. */
const nouns: Record<string, Noun> = {
	agreements: noun('agreement'),
	organisations: noun('organisation'),
	partnerships: noun('partnership'),
	people: noun('person', 'people'),
	publications: noun('publication'),
	representatives: noun('representative'),
	territories: noun('territory', 'territories'),
	visits: noun('visit'),
};

/** Beyond what a simple noun has: two that are one, who is likely meant, what the public sees; the server has publications of its own. */
const beyond = /\/(merge|duplicates|\(site\))\/|-(likely|missing)\.tsx?$|(^|\/)site-|^server\//;

export interface NounCost {
	own: SourceFile[];
	ownLines: number;
	/** Files of others that list the nouns, so that a new one must be entered there. */
	code: string[];
	messages: string[];
	tests: string[];
	/** All files of others that name it at all, most of them because they deal with it. */
	naming: number;
}

/** What a noun costs: its own lines, and whom of the others it makes know its name. */
export function nounCost(files: SourceFile[], name: string): NounCost {
	const measured = nouns[name];
	if (!measured) throw new Error(`No noun is called ${name}.`);
	const isOwn = (file: SourceFile) => measured.own.test(file.path);
	const own = files.filter((file) => isOwn(file) && file.kind === 'production' && !beyond.test(file.path));
	const ofSome = (file: SourceFile) => Object.values(nouns).some(({ own }) => own.test(file.path));
	const others = files.filter((file) => !isOwn(file) && !file.path.startsWith('structure/'));
	const naming = others.filter((file) => measured.named.test(file.text));
	const leftOut = (file: SourceFile) =>
		Object.values(nouns).filter(({ named }) => !named.test(file.text)).length;
	// A list of code may leave one noun out; words and tests name most of them anyhow.
	const lists = (file: SourceFile) => leftOut(file) <= (file.kind === 'production' && !ofSome(file) ? 1 : 0);
	const listing = naming.filter(lists);
	const of = (kind: SourceFile['kind']) =>
		listing.filter((file) => file.kind === kind).map((file) => file.path);
	return {
		own,
		ownLines: own.reduce((sum, file) => sum + file.lines, 0),
		code: of('production'),
		messages: of('messages'),
		tests: of('test'),
		naming: naming.length,
	};
}
