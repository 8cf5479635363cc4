import 'server-only';
import { may, type Permission } from '@/lib/auth/permissions';
import { nounList, nounWords } from '@/lib/nouns';
import type { Place } from './search';
import type { SearchContext } from './search-source';
import { fit, marked, matchOf } from './search-text';

type PlaceRow = [path: string, words: string, permission: Permission];

/** What the navigation leads to, and the forms for something new. */
const nounPlaces = nounList.flatMap(({ key, address, menu, form, may: { read, write } }): PlaceRow[] => [
	...(menu ? [[`${address}`, `${nounWords(key)}.many`, read] satisfies PlaceRow] : []),
	...(form ? [[`${address}/new`, `${nounWords(key)}.new`, write] satisfies PlaceRow] : []),
]);

/** Pages and forms of the office, each with what it needs; `words` is the message that names it. */
const places: PlaceRow[] = [
	['', 'nav.today', 'office.read'],
	...nounPlaces,
	['users', `${nounWords('users')}.many`, 'users.manage'],
	['settings', 'nav.settings', 'topics.write'],
	['settings/topics', 'settings.topics.title', 'topics.write'],
	['settings/kinds', 'settings.kinds.title', 'settings.write'],
	['settings/legislatures', 'settings.legislatures.title', 'settings.write'],
	['settings/office', 'settings.office.title', 'settings.write'],
	['settings/legal', 'settings.legal.title', 'settings.write'],
	['history', 'nav.history', 'history.readAll'],
	['account', 'common.shell.account', 'account.own'],
];

const opens = /\/new$/;

/** The forms for something new that `user` may open. */
export const findActions = ({ ctx, locale, words }: SearchContext): Place[] =>
	places
		.filter(([path, , permission]) => opens.test(path) && may(ctx.user, permission))
		.map(([path, key]) => ({ href: `/${locale}/office/${path}`, title: [words(key)] }));

const most = 4;

/** Up to four pages whose name fits what was typed, those that begin so first; only what `user` may open. */
export function findPlaces({ ctx, locale, words }: SearchContext, text: string): Place[] {
	return places
		.filter(([, , permission]) => may(ctx.user, permission))
		.flatMap(([path, key]) => {
			const title = words(key);
			const match = matchOf(title, text);
			if (!match || match.fit > fit.words) return [];
			const href = `/${locale}/office${path && `/${path}`}`;
			return [{ place: { href, title: marked(title, match.ranges) }, fit: match.fit }];
		})
		.sort((a, b) => a.fit - b.fit)
		.slice(0, most)
		.map(({ place }) => place);
}
