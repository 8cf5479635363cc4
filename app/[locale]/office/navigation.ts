import type { NavGroup } from '@/components/office-nav';
import { type Holder, may } from '@/lib/auth/permissions';

/** The office's navigation by noun, as far as `holder` may go. */
export function officeNavigation(
	holder: Holder,
	office: string,
	t: (key: string) => string,
): { groups: NavGroup[]; foot: NavGroup['items'] } {
	const item = (noun: string) => ({ href: `${office}/${noun}`, label: t(noun) });
	return {
		groups: [
			{ items: [{ href: office, label: t('today') }, item('follow-ups')] },
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
		],
		foot: [
			item('saved-views'),
			...(may(holder, 'topics.write') ? [item('settings')] : []),
			...(may(holder, 'users.manage') ? [item('users')] : []),
			...(may(holder, 'history.readAll') ? [item('history')] : []),
			{ href: office.slice(0, 3), label: t('publicSite') },
		],
	};
}
