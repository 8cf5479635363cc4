import type { NavCount, NavGroup, NavItem } from '@/components/shell/office-nav';
import type { IconName } from '@/components/ui/icon';
import { type Holder, may } from '@/lib/auth/permissions';
import { nounList, nounWords } from '@/lib/nouns';
import { reportsAwaiting } from '@/lib/representatives/monthly-report';

/** The signs of the entries that are no noun's. */
const icons: Record<string, IconName> = {
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
	const named = (address: string) => {
		const noun = nounList.find((each) => each.address === address);
		if (!noun) return `nav.menu.${address}`;
		return `${nounWords(noun.key)}.${noun.menu?.short || address === 'saved-views' ? 'menu' : 'many'}`;
	};
	const item = (address: string, icon = icons[address]): NavItem => ({
		href: `${office}/${address}`,
		label: t(named(address)),
		icon,
		count: waiting[address as keyof Waiting],
		...(opens[address] && { opens: `${office}/${address}?${opens[address]}` }),
	});
	const nounsOf = (group: string) =>
		nounList.flatMap(({ address, menu, may: needed }) =>
			address && menu?.group === group && may(holder, needed.read) ? [item(address, menu.icon)] : [],
		);
	return {
		groups: [
			{ items: [{ href: office, label: t('nav.today'), icon: 'home' }, ...nounsOf('today')] },
			{ label: t('nav.register'), items: nounsOf('register') },
			{ label: t('nav.contacts'), items: nounsOf('contacts') },
			...(views.length > 0 ? [{ label: t('nav.ownViews'), items: views }] : []),
		],
		foot: [
			item('saved-views'),
			...(may(holder, 'topics.write') ? [item('settings')] : []),
			...(may(holder, 'users.manage') ? [item('users')] : []),
			...(may(holder, 'history.readAll') ? [item('history')] : []),
			{ href: office.slice(0, 3), label: t('nav.publicSite'), icon: 'external' },
		],
	};
}
