import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { everCloseRefusal, extendRefusal, termOverRefusal } from './representative';
import type { Post, TermRow } from './representative-queries';

type Reader = Pick<OfficeContext, 'user' | 'today'>;

/** What can be done with a post, by the same predicates that the commands ask. */
export function postOffers({ user, today }: Reader, post: Post, terms: TermRow[]) {
	const write = may(user, 'representatives.write');
	return {
		close: write && !everCloseRefusal(terms, post.closedOn),
		reopen: write && post.closedOn !== null,
		absence: write && terms.some((term) => !termOverRefusal(term, today)),
	};
}

export type PostOffers = ReturnType<typeof postOffers>;

/** The same for one of its terms. */
export function termOffers({ user, today }: Reader, post: Post, term: TermRow, terms: TermRow[]) {
	const write = may(user, 'representatives.write');
	const over = termOverRefusal(term, today) !== null;
	return {
		extend: write && !extendRefusal(term, terms, post.closedOn, today),
		end: write && !over,
		contact: may(user, 'representatives.contact', [post.partnershipId]) && !over,
		remove: write,
	};
}

export type TermOffers = ReturnType<typeof termOffers>;
