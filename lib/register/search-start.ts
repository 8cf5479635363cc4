import 'server-only';
import { formatDay, formatDayRange } from '@/lib/dates';
import { followUpPath, myself } from '@/lib/follow-ups/follow-up';
import { followUpsDue } from '@/lib/follow-ups/follow-up-due-queries';
import type { Hit, SearchStart } from '@/lib/search/search';
import { findActions } from '@/lib/search/search-places';
import type { SearchContext } from '@/lib/search/search-source';
import { upcomingVisits } from '@/lib/visits/visit-queries';

const shown = 3;

/**
 * What the search offers before anything is typed: the forms that `user` may open, the next visits, and the follow-ups
 * due longest, one's own or, if there are none, the office's.
 */
export async function searchStart(search: SearchContext): Promise<SearchStart> {
	const { ctx, locale } = search;
	const [next, due] = await Promise.all([upcomingVisits(ctx, locale, { limit: shown }), dueOf(search)]);
	const office = `/${locale}/office`;
	return {
		actions: findActions(search),
		next: next.map(({ id, title, startsOn, endsOn }) => ({
			key: `next:${id}`,
			href: `${office}/visits/${id}`,
			title: [title],
			detail: formatDayRange(startsOn, endsOn, locale, 'short'),
		})),
		due,
	};
}

async function dueOf({ ctx, locale, words }: SearchContext): Promise<Hit[]> {
	const own = await followUpsDue(ctx, locale, { assignee: myself, limit: shown });
	const { rows } = own.total > 0 ? own : await followUpsDue(ctx, locale, { owner: 'ours', limit: shown });
	return rows.map((row) => ({
		key: `due:${row.id}`,
		href: `/${locale}/office${followUpPath(row)}`,
		title: [row.text],
		detail: [
			row.visit || row.agreement || row.partnership,
			row.dueOn && words('search.due', { day: formatDay(row.dueOn, locale, 'short') }),
		]
			.filter(Boolean)
			.join(' · '),
	}));
}
