import type { Called, Mention } from './name-mention';
import { excerptOf, mentionIn } from './name-mention';

type Row = Record<string, unknown>;
export type ColumnMention = { column: string; mention: Mention; excerpt: string };

/** Whoever stands there by name is somebody else if the row links another: only a whole name is worth a look. */
const links: Record<string, { link: string; columns: string[] }> = {
	delegation_members: { link: 'person_id', columns: ['name_then'] },
	agreement_signatories: { link: 'person_id', columns: ['name_then'] },
	follow_ups: { link: 'person_id', columns: ['responsible'] },
	representatives: { link: 'person_id', columns: ['public_contact'] },
};
/** Columns that make up one name together. */
const names: Record<string, string[]> = { people: ['title', 'given_name', 'family_name'], users: ['name'] };
/** Addresses, in which names stand as browsers write them. */
export const addresses: Record<string, string> = { saved_views: 'query', exports: 'query' };

/** What an address says after its question mark, as it was typed. */
const plain = (query: string) => {
	try {
		return decodeURIComponent(query.replaceAll('+', ' '));
	} catch {
		return query;
	}
};

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

/** Which columns of a row name somebody, each with the surest of its mentions. */
export function mentionsInRow(called: Called, table: string, row: Row): ColumnMention[] {
	const mention = mentionIn(called);
	const whole = names[table] ?? [];
	const linked = links[table];
	const found = (column: string, texts: string[], onlySure: boolean): ColumnMention[] => {
		const said = texts.map((text) => ({ text, as: mention(text) }));
		const best = said.find(({ as }) => as === 'sure') ?? (onlySure ? undefined : said.find(({ as }) => as));
		return best?.as ? [{ column, mention: best.as, excerpt: excerptOf(called, best.text) }] : [];
	};
	const joint = whole
		.map((column) => row[column])
		.filter(Boolean)
		.join(' ');
	return [
		...found(whole.at(-1) ?? '', [joint], true),
		...Object.entries(row)
			.filter(([column]) => !whole.includes(column))
			.flatMap(([column, value]) => {
				const texts = textsIn(value);
				const others = linked?.columns.includes(column) && row[linked.link] != null;
				return found(column, addresses[table] === column ? texts.map(plain) : texts, Boolean(others));
			}),
	];
}

/** A value of a copy that is only kept, each text that names them replaced; of an address, only what names them goes. */
export function withoutMentions(
	called: Called,
	table: string,
	column: string,
	value: unknown,
	instead: string,
): unknown {
	const mention = mentionIn(called);
	if (typeof value === 'string') {
		if (addresses[table] !== column) return mention(value) ? instead : value;
		const said = new URLSearchParams(value);
		const kept = [...said].filter(([, text]) => !mention(text));
		return kept.length < [...said].length ? new URLSearchParams(kept).toString() : value;
	}
	if (typeof value !== 'object' || value === null) return value;
	const inside = (part: unknown) => withoutMentions(called, table, column, part, instead);
	// An address that leads on is nothing without its name.
	if (column === 'former_slugs' && Array.isArray(value))
		return value.filter((slug) => !mention(String(slug)));
	if (Array.isArray(value)) return value.map(inside);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
}
