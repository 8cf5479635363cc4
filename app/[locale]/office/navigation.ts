import type { NavCount, NavGroup, NavItem } from '@/components/shell/office-nav';
import type { IconName } from '@/components/ui/icon';
import { type Holder, may } from '@/lib/auth/permissions';
import { reportsAwaiting } from '@/lib/representatives/monthly-report';

const icons: Record<string, IconName> = {
	'follow-ups': 'tasks',
	partnerships: 'globe',
	visits: 'flag',
	agreements: 'contract',
	exchanges: 'exchange',
	representatives: 'envoy',
	'monthly-reports': 'report',
	reports: 'chart',
	people: 'people',
	organisations: 'building',
	territories: 'place',
	'saved-views': 'views',
	settings: 'settings',
	users: 'key',
	history: 'history',
};

/** What waits, by the noun it waits at. */
export type Waiting = Partial<Record<'follow-ups' | 'monthly-reports', NavCount>>;

/** The office's navigation by noun, as far as `holder` may go, with what waits there and the lists they saved. */
export function officeNavigation(
	holder: Holder,
	office: string,
	t: (key: string) => string,
	waiting: Waiting = {},
	views: NavItem[] = [],
): { groups: NavGroup[]; foot: NavItem[] } {
	const awaiting = waiting['monthly-reports']?.number ? reportsAwaiting(holder) : null;
	/** A noun with a number beside it opens at what the number counts. */
	const opens: Record<string, string | null> = {
		'follow-ups': waiting['follow-ups']?.number ? 'state=pending' : 'state=open',
		'monthly-reports': awaiting && `status=${awaiting}`,
	};
	const item = (noun: string): NavItem => ({
		href: `${office}/${noun}`,
		label: t(`menu.${noun}`),
		icon: icons[noun],
		count: waiting[noun as keyof Waiting],
		...(opens[noun] && { opens: `${office}/${noun}?${opens[noun]}` }),
	});
	return {
		groups: [
			{
				items: [{ href: office, label: t('today'), icon: 'home' }, item('follow-ups')],
			},
			{
				label: t('register'),
				items: [
					item('partnerships'),
					item('visits'),
					item('agreements'),
					item('exchanges'),
					item('representatives'),
					item('monthly-reports'),
					...(may(holder, 'reports.read') ? [item('reports')] : []),
				],
			},
			{ label: t('contacts'), items: [item('people'), item('organisations'), item('territories')] },
			...(views.length > 0 ? [{ label: t('ownViews'), items: views }] : []),
		],
		foot: [
			item('saved-views'),
			...(may(holder, 'topics.write') ? [item('settings')] : []),
			...(may(holder, 'users.manage') ? [item('users')] : []),
			...(may(holder, 'history.readAll') ? [item('history')] : []),
			{ href: office.slice(0, 3), label: t('publicSite'), icon: 'external' },
		],
	};
}
