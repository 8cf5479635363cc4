import type { Goal } from './table';

/** Lists of visits as a URL asks for them; the words are known to the generator (fill-words.ts). */
export interface ListCase {
	what: string;
	search: string;
	goal: Goal;
	as?: 'representative';
}

type Known = { partnership: string; legislature: string; lastPage: number };

const page: Goal = { sql: 20, counting: 25 };
const found: Goal = { p95: 50, counting: 25 };

export const listCases = ({ partnership, legislature, lastPage }: Known): ListCase[] => [
	{ what: 'page 1', search: '', goal: page },
	{ what: 'page 500', search: 'page=500', goal: page },
	{ what: `last page (${lastPage})`, search: `page=${lastPage}`, goal: page },
	{ what: 'by title, page 500', search: 'sort=title&page=500', goal: page },
	{ what: 'direction and kind', search: 'direction=outgoing&kind=expert', goal: page },
	{ what: 'direction and kind, page 100', search: 'direction=outgoing&kind=expert&page=100', goal: page },
	{
		what: 'rare direction and kind, by title',
		search: 'direction=virtual&kind=youth&sort=title',
		goal: page,
	},
	{ what: 'of one partnership', search: `partnership=${partnership}`, goal: page },
	{ what: 'debrief due', search: 'state=debrief_due', goal: page },
	{ what: 'planned or confirmed', search: 'state=planned,confirmed&sort=startsOn', goal: page },
	{ what: 'topic and country', search: 'topic=energy&country=IT,FR', goal: page },
	{ what: 'legislature', search: `legislature=${legislature}`, goal: page },
	{ what: 'as a representative', search: '', goal: page, as: 'representative' },
	{ what: 'frequent word', search: 'q=Bildung', goal: found },
	{ what: 'frequent word, page 500', search: 'q=Bildung&page=500', goal: found },
	{ what: 'frequent word, by title', search: 'q=Bildung&sort=title', goal: found },
	{ what: 'word in another form', search: 'q=Wasserstoffs', goal: found },
	{ what: 'rare word', search: 'q=Zellstoffhalle', goal: found },
	{ what: 'part of frequent words', search: 'q=ellstoff', goal: found },
	{ what: 'part of a rare word', search: 'q=llstoffhal', goal: found },
	{ what: 'two words', search: 'q=Weinbau Brückenwerkstatt', goal: found },
	{ what: 'a name', search: 'q=Musterski', goal: found },
	{ what: 'two letters', search: 'q=we', goal: found },
	{ what: 'nothing found', search: 'q=Xylophon', goal: found },
	{ what: 'word, filtered', search: 'q=Klimaschutz&direction=outgoing&state=debrief_due', goal: found },
	{ what: 'word, as a representative', search: 'q=Bildung', goal: found, as: 'representative' },
];
