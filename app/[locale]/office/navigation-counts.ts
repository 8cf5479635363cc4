import type { NavItem } from '@/components/shell/office-nav';
import { listPath } from '@/lib/lists/list-nouns';
import type { navigationCounts } from '@/lib/register/navigation-counts';
import { viewCountLimit } from '@/lib/register/saved-view-counts';
import type { Waiting } from './navigation';

type Waits = Awaited<ReturnType<typeof navigationCounts>>;
type Words = (key: string, values?: Record<string, number>) => string;

/** What the navigation shows beside its nouns. */
export const waitingCounts = ({ followUps, monthlyReports }: Waits, t: Words): Waiting => ({
	'follow-ups': {
		number: followUps.number,
		late: followUps.overdue > 0,
		words: t('waiting.followUps', { count: followUps.number, late: followUps.overdue }),
	},
	'monthly-reports': {
		number: monthlyReports,
		words: t('waiting.monthlyReports', { count: monthlyReports }),
	},
});

/** The own saved views as entries of the navigation, each with how many rows it has. */
export const savedLists = ({ views }: Waits, office: string, t: Words): NavItem[] =>
	views.map(({ noun, name, query, count }) => ({
		href: `${office}/${listPath(noun)}?${query}`,
		label: name,
		icon: 'view',
		...(count !== null && {
			count: {
				number: count,
				...(count > viewCountLimit && { shown: `${viewCountLimit}+` }),
				words: t(count > viewCountLimit ? 'waiting.moreRows' : 'waiting.rows', {
					count: Math.min(count, viewCountLimit),
				}),
			},
		}),
	}));
