import { publicationKinds } from '@/db/words/publications';
import { visitDirections } from '@/db/words/visits';

export { visitDirections };

/** What Next hands to a page: every value may be missing or repeated. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** Every text given for a parameter, in their order. */
export const textsOf = (value: string | string[] | undefined) =>
	[...new Set([value ?? []].flat().map((text) => text.trim()))].filter(Boolean);

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? '';

// A NUL byte is the one character that PostgreSQL refuses.
const words = (value: string | string[] | undefined) =>
	one(value).normalize('NFC').replaceAll('\0', '').slice(0, 100);
const key = (value: string | string[] | undefined) => {
	const text = one(value);
	return /^[a-z0-9][a-z0-9_-]{0,119}$/i.test(text) ? text : null;
};
const page = (value: string | string[] | undefined) =>
	/^[1-9]\d{0,5}$/.test(one(value)) ? Number(one(value)) : 1;

/** What was typed into a search, of the address. */
export const searchTyped = (params: SearchParams) => words(params.q);

export type PartnershipFilter = {
	q: string;
	kind: string | null;
	topic: string | null;
	/** ISO 3166-1 alpha-2, in capitals. */
	country: string | null;
	page: number;
};

/** The filter in the address of the list of partnerships; what is no filter counts as not given. */
export function partnershipFilter(params: SearchParams): PartnershipFilter {
	return {
		q: words(params.q),
		kind: key(params.kind),
		topic: key(params.topic),
		country: key(params.country)?.toUpperCase() ?? null,
		page: page(params.page),
	};
}

export type VisitFilter = {
	q: string;
	/** The slug of a partnership. */
	partnership: string | null;
	direction: (typeof visitDirections)[number] | null;
	year: number | null;
	page: number;
};

/** The filter in the address of the list of visits; what is no filter counts as not given. */
export function visitFilter(params: SearchParams): VisitFilter {
	const year = one(params.year);
	return {
		q: words(params.q),
		partnership: key(params.partnership),
		direction: visitDirections.find((direction) => direction === one(params.direction)) ?? null,
		year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
		page: page(params.page),
	};
}

export type PublicationFilter = {
	q: string;
	kind: (typeof publicationKinds)[number] | null;
	topic: string | null;
	page: number;
};

/** The filter in the address of the list of publications; what is no filter counts as not given. */
export function publicationFilter(params: SearchParams): PublicationFilter {
	return {
		q: words(params.q),
		kind: publicationKinds.find((kind) => kind === one(params.kind)) ?? null,
		topic: key(params.topic),
		page: page(params.page),
	};
}
