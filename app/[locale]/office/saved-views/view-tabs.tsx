'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { FilterPopover } from '@/components/list/filter-popover';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { filtersOf } from '@/lib/list-looks';
import { type ListNoun, listPath } from '@/lib/lists/list-nouns';
import { isSameView, viewTabs } from '@/lib/lists/saved-view';
import type { SavedView } from '@/lib/lists/saved-view-queries';

export type OfferedView = Pick<SavedView, 'id' | 'version' | 'name' | 'query' | 'own'>;

const SaveDialog = lazy(() => import('./save-dialog'));

type Props = { noun: ListNoun; views: OfferedView[]; counts: Record<string, ReactNode>; mayShare: boolean };

/** The saved views of a list, own ones first, and the way to save the list as it is now. */
export function ViewTabs({ noun, views, counts, mayShare }: Props) {
	const t = useTranslations('lists.views');
	const list = `/${useLocale()}/office/${listPath(noun)}`;
	const now = useSearchParams().toString();
	const [saving, setSaving] = useState(false);
	const isCurrent = (view: OfferedView) => isSameView(view.query, now);
	const tabs = views.filter((view, at) => at < viewTabs || isCurrent(view));
	const more = views.filter((view) => !tabs.includes(view));
	const tab = (view: OfferedView, hide?: () => void) => (
		<Link
			key={view.id}
			href={view.query ? `${list}?${view.query}` : list}
			className="view-tab"
			aria-current={isCurrent(view) ? 'true' : undefined}
			title={view.name}
			onClick={hide}
		>
			<span className="view-name">{view.name}</span> {counts[view.id]}
		</Link>
	);
	const all = filtersOf(now) === '' && !tabs.some(isCurrent);
	return (
		<nav className="view-tabs" aria-label={t('title')}>
			<Link href={list} className="view-tab" aria-current={all ? 'true' : undefined}>
				{t('all')}
			</Link>
			{tabs.map((view) => tab(view))}
			{more.length > 0 && (
				<FilterPopover label={t('more', { count: more.length })} className="view-more">
					{(open, hide) => (
						<>
							{open && more.map((view) => tab(view, hide))}
							{open && <Link href={`/${list.split('/')[1]}/office/saved-views`}>{t('manage')}</Link>}
						</>
					)}
				</FilterPopover>
			)}
			<button type="button" className="view-tab" onClick={() => setSaving(true)}>
				<Icon name="plus" size={13} /> {t('add')}
			</button>
			{saving && (
				<Suspense>
					<SaveDialog {...{ noun, offered: { views, mayShare } }} onClose={() => setSaving(false)} />
				</Suspense>
			)}
		</nav>
	);
}
