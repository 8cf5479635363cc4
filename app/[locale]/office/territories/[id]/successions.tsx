'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Menu } from '@/components/ui/menu';
import { Status } from '@/components/ui/status';
import type { Day } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { SuccessionRow } from '@/lib/territories/territory-parts-queries';
import { removeSuccessionAction } from '../actions';

type Props = {
	from: SuccessionRow[];
	to: SuccessionRow[];
	today: Day;
	writable: boolean;
	published: boolean;
};

const words = {
	from: { rename: 'renamedFrom', merge: 'from', split: 'splitFrom' },
	to: { rename: 'renamedTo', merge: 'to', split: 'splitTo' },
} as const;

export function Successions({ from, to, today, writable, published }: Props) {
	const t = useTranslations('territories.successions');
	const ofTerritory = useTranslations('territories');
	const locale = useLocale();
	const told = (side: 'from' | 'to', { kind, onFirst }: SuccessionRow) =>
		t(`${onFirst > today ? 'ahead.' : ''}${words[side][kind]}`);
	const lines = [
		...from.map((row) => ({ row, label: told('from', row) })),
		...to.map((row) => ({ row, label: told('to', row) })),
	];
	return (
		<Card title={t('title')} flush>
			{lines.length === 0 && <EmptyState title={t('none')} />}
			<ul className="lines">
				{lines.map(({ row, label }) => (
					<li key={row.id}>
						<div>
							<span className="muted">{label}</span>{' '}
							<Link href={`/${locale}/office/territories/${row.otherId}`}>{row.name}</Link>{' '}
							<span className="nowrap">({formatEdtf(row.on, locale)})</span>{' '}
							{row.onFirst > today && (
								<Status tone="info" dot="ring">
									{t('isAhead')}
								</Status>
							)}
						</div>
						{writable && (
							<Menu of={row.name}>
								<ActionButton
									menuItem
									label={t('remove')}
									action={removeSuccessionAction}
									input={{ id: row.id, version: row.version }}
									confirm={{
										title: t('removeTitle', { name: row.name }),
										body: [published && ofTerritory('publicNow'), t('removeBody')].filter(Boolean).join(' '),
										label: t('remove'),
										danger: true,
									}}
									done={t('removed')}
								/>
							</Menu>
						)}
					</li>
				))}
			</ul>
		</Card>
	);
}
