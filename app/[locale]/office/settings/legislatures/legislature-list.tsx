'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuNote } from '@/components/ui/menu';
import { formatDay } from '@/lib/dates';
import type { Legislature } from '@/lib/settings/legislature-queries';
import { deleteLegislatureRefusal } from '@/lib/settings/settings';
import { deleteLegislatureAction } from '../actions';
import { LegislatureDialog } from './legislature-dialog';

type Props = { periods: Legislature[]; shared: { one: string; other: string }[] };

export function LegislatureList({ periods, shared }: Props) {
	const t = useTranslations('settings.legislatures');
	const words = useTranslations('settings.entries');
	const locale = useLocale();
	const [open, setOpen] = useState<Legislature | 'new' | null>(null);
	const day = (value: string) => formatDay(value, locale);
	return (
		<div className="entries">
			{shared.map(({ one, other }) => (
				<Alert key={`${one}-${other}`} tone="warn" title={t('overlap', { one, other })} />
			))}
			{periods.length === 0 && <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>}
			<ul className="lines">
				{periods.map((period) => (
					<li key={period.id} className="entry">
						<div className="entry-name">
							<span>{period.label}</span>
							<span className="muted">
								{period.to
									? t('between', { from: day(period.from), to: day(period.to) })
									: t('since', { from: day(period.from) })}
							</span>
						</div>
						<span className="entry-uses muted">
							{period.visits > 0 ? (
								<Link href={`/${locale}/office/visits?legislature=${period.id}`}>
									{words('visits', { count: period.visits })}
								</Link>
							) : (
								t('noVisits')
							)}
							{period.reports > 0 && <span>{t('reports', { count: period.reports })}</span>}
						</span>
						<Menu of={period.label}>
							<MenuItem onClick={() => setOpen(period)}>{t('edit')}</MenuItem>
							{deleteLegislatureRefusal(period) ? (
								<MenuNote>{t('deleteBlocked', { reports: period.reports })}</MenuNote>
							) : (
								<ActionButton
									menuItem
									action={deleteLegislatureAction}
									input={{ id: period.id, version: period.version }}
									label={words('delete')}
									done={words('deleted', { name: period.label })}
									confirm={{
										title: words('deleteTitle', { name: period.label }),
										body: t('deleteBody'),
										label: words('delete'),
										danger: true,
									}}
								/>
							)}
						</Menu>
					</li>
				))}
			</ul>
			<p className="lines-add">
				<Button look="tertiary" icon="plus" onClick={() => setOpen('new')}>
					{t('add')}
				</Button>
			</p>
			{open && <LegislatureDialog period={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
		</div>
	);
}
