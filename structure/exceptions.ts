// What the structure test still lets pass. Each list may only grow shorter: what is no longer needed fails.

/** Arrows that structure/arrows.ts forbids. */
export const arrows: string[] = [];

/** Rings of files and folders. */
export const rings: string[] = ['lib/merges, lib/people'];

/** Files of lib without `server-only` that could reach a browser. */
export const unguarded: string[] = [];

/** Writes of tables by other nouns. */
export const writesAbroad: string[] = [];

/** Writes in files not called commands. */
export const writesOutsideCommands: string[] = [
	'lib/exchanges/programmes/programme-preview.ts',
	'lib/partnerships/partnership-preview.ts',
	'lib/visits/visit-preview.ts',
];

/** Files whose name ends in no suffix. */
export const oddlyCalled: string[] = [];

/** Files over 260 lines. */
export const tooLong: string[] = [];

/** The goals, reached. */
export const median = 50;
export const p90 = 115;
/** To become 600. */
export const ownLines = 815;
/** Of the model with links, verbs and three ways to choose records; to become 600 as well. */
export const linkedLines = 1398;
/** The goal, reached. */
export const listsOfCode = 6;
/** A noun has its words to itself. */
export const listsOfMessages = 0;
export const listsOfTests = 6;
