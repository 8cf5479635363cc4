import type { Hit, HitField } from './search';
import type { Candidate } from './search-source';
import { excerpt, fit, type Match, marked, matchOf, wordsOf } from './search-text';

type Texts = { field: HitField; text: string | null }[];
type Why = { field: HitField; text: string; match: Match };

/** Other names of the record itself; what else it holds says less, however well it fits. */
const naming: HitField[] = [
	'name',
	'formerly',
	'ahead',
	'emerged',
	'party',
	'fileReference',
	'email',
	'holder',
	'term',
	'trade',
];

/** A name comes after a title that fits as well. */
const behindTitle = 0.5;

const rankOf = ({ field, match }: Why) =>
	(naming.includes(field) ? match.fit : Math.max(match.fit, fit.words)) + behindTitle;

function bestOf(texts: Texts, query: string): Why | null {
	let best: Why | null = null;
	for (const { field, text } of texts) {
		const match = text ? matchOf(text, query) : null;
		const why = text && match ? { field, text, match } : null;
		if (why && (!best || rankOf(why) < rankOf(best))) best = why;
	}
	return best;
}

/**
 * A candidate as it is shown, with what was found marked: in the title, and where that doesn't hold every word in the
 * text that tells most. `rank` puts those first whose title fits best.
 */
export function explain(
	{ id, path, title, detail, texts }: Candidate,
	query: string,
	{ office, noun, nearly }: { office: string; noun: string; nearly?: boolean },
): { hit: Hit; rank: number } {
	const inTitle = matchOf(title, query);
	const titleRank = inTitle && inTitle.fit <= fit.words ? inTitle.fit : null;
	const rest = wordsOf(query)
		.filter((word) => !inTitle?.found.includes(word))
		.join(' ');
	const other = bestOf(texts, titleRank === null && inTitle ? rest : query);
	const otherRank = other ? rankOf(other) : fit.someWords + 1;
	const tellsMore = other?.match.fit === fit.same && otherRank < (titleRank ?? 0);
	const why = titleRank === null || tellsMore ? other : null;
	const excerpted = why && excerpt(why.text, why.match.ranges);
	const hit: Hit = {
		key: `${noun}:${id}`,
		href: `${office}/${path}`,
		title: marked(title, inTitle?.ranges ?? []),
		...(detail && { detail }),
		...(why && excerpted && { why: { field: why.field, text: marked(excerpted.text, excerpted.ranges) } }),
		...(nearly && !inTitle && !why && { why: { field: 'similar', text: [''] } }),
	};
	const rank = Math.min(titleRank ?? otherRank, otherRank);
	return { hit, rank };
}
