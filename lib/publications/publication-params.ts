import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsId } from '@/lib/url-parsers';
import { publicationKinds } from './publication';

const parseAsYear = createParser({
	parse: (text) => (/^[1-9]\d{3}$/.test(text) ? text : null),
	serialize: String,
});

const publicationParsers = {
	...listParsers({ sorts: ['title', 'kind', 'surveyed', 'issued'], defaultSort: '-issued' }),
	kind: parseAsArrayOf(parseAsStringLiteral(publicationKinds)).withDefault([]),
	/** A key: addresses that are shared should be readable. */
	topic: parseAsString,
	partnership: parseAsId,
	publisher: parseAsId,
	/** A year in which it can have been issued. */
	year: parseAsYear,
	published: parseAsStringLiteral(['yes', 'no'] as const),
};

export const publicationAddress = listAddress(publicationParsers, {
	named: { topic: 'topicKeys', partnership: 'partnerships', publisher: 'organisations' },
});
export const loadPublicationParams = publicationAddress.load;
export type PublicationParams = Awaited<ReturnType<typeof loadPublicationParams>>;
