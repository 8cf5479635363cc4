/** Lists of visits as a URL asks for them; the words are known to the generator (fill-words.ts). */
export interface ListCase {
	what: string;
	search: string;
	/** Milliseconds of server time that issue 2, §8 allows. */
	limit: number;
	as?: 'representative';
}

type Known = { partnership: string; legislature: string; lastPage: number };

const [page, found] = [30, 50];

export const listCases = ({ partnership, legislature, lastPage }: Known): ListCase[] => [
	{ what: 'page 1', search: '', limit: page },
	{ what: 'page 500', search: 'page=500', limit: page },
	{ what: `last page (${lastPage})`, search: `page=${lastPage}`, limit: page },
	{ what: 'by title, page 500', search: 'sort=title&page=500', limit: page },
	{ what: 'direction and kind', search: 'direction=outgoing&kind=expert', limit: page },
	{ what: 'direction and kind, page 100', search: 'direction=outgoing&kind=expert&page=100', limit: page },
	{
		what: 'rare direction and kind, by title',
		search: 'direction=virtual&kind=youth&sort=title',
		limit: page,
	},
	{ what: 'of one partnership', search: `partnership=${partnership}`, limit: page },
	{ what: 'debrief due', search: 'state=debrief_due', limit: page },
	{ what: 'planned or confirmed', search: 'state=planned,confirmed&sort=startsOn', limit: page },
	{ what: 'topic and country', search: 'topic=energy&country=IT,FR', limit: page },
	{ what: 'legislature', search: `legislature=${legislature}`, limit: page },
	{ what: 'as a representative', search: '', limit: page, as: 'representative' },
	{ what: 'frequent word', search: 'q=Bildung', limit: found },
	{ what: 'frequent word, page 500', search: 'q=Bildung&page=500', limit: found },
	{ what: 'frequent word, by title', search: 'q=Bildung&sort=title', limit: found },
	{ what: 'word in another form', search: 'q=Wasserstoffs', limit: found },
	{ what: 'rare word', search: 'q=Zellstoffhalle', limit: found },
	{ what: 'part of frequent words', search: 'q=ellstoff', limit: found },
	{ what: 'part of a rare word', search: 'q=llstoffhal', limit: found },
	{ what: 'two words', search: 'q=Weinbau Brückenwerkstatt', limit: found },
	{ what: 'a name', search: 'q=Musterski', limit: found },
	{ what: 'two letters', search: 'q=we', limit: found },
	{ what: 'nothing found', search: 'q=Xylophon', limit: found },
	{ what: 'word, filtered', search: 'q=Klimaschutz&direction=outgoing&state=debrief_due', limit: found },
	{ what: 'word, as a representative', search: 'q=Bildung', limit: found, as: 'representative' },
];
