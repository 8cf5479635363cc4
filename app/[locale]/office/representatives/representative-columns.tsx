'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/dates';
import type { RepresentativeRow } from '@/lib/representatives/representative-list';
import { PostBadge } from './post-badge';

type Props = Pick<
	Parameters<typeof DataTable<RepresentativeRow>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

const column = columnsOf<RepresentativeRow>();

export function RepresentativeTable(props: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const day = (value: string) => formatDay(value, locale, 'short');
	const columns = [
		column.accessor('partnership', {
			header: t('columns.partnership'),
			meta: { sort: 'partnership', rowHeader: true },
			cell: ({ row: { original } }) => (
				<>
					<Link
						href={
							original.postId
								? `${office}/representatives/${original.postId}`
								: `${office}/partnerships/${original.id}`
						}
						className="cell-name"
					>
						{original.partnership}
					</Link>
					{!original.postId && <div className="muted cell-note">{t('noPost')}</div>}
				</>
			),
		}),
		column.accessor('holder', {
			header: t('columns.holder'),
			meta: { sort: 'holder' },
			cell: ({ row: { original } }) => (
				<>
					{original.holder && (
						<Link href={`${office}/people/${original.holder.personId}`}>{original.holder.name}</Link>
					)}
					{original.next && (
						<div className="muted">
							{t('nextHolder', { day: day(original.next.from), name: original.next.name })}
						</div>
					)}
				</>
			),
		}),
		column.accessor('seat', { header: t('columns.seat') }),
		column.accessor((row) => row.holder?.from, {
			id: 'since',
			header: t('columns.since'),
			meta: { sort: 'since', nowrap: true },
			cell: ({ row: { original } }) => original.holder && day(original.holder.from),
		}),
		column.accessor((row) => row.holder?.to, {
			id: 'until',
			header: t('columns.until'),
			meta: { sort: 'until', nowrap: true },
			cell: ({ row: { original } }) =>
				original.holder && (original.holder.to ? day(original.holder.to) : t('unlimited')),
		}),
		column.accessor('deputy', {
			header: t('columns.deputy'),
			cell: ({ row: { original } }) =>
				original.deputy && (
					<Link href={`${office}/people/${original.deputy.personId}`}>{original.deputy.name}</Link>
				),
		}),
		column.accessor('state', {
			header: t('columns.state'),
			meta: { nowrap: true },
			cell: ({ row: { original } }) => (
				<span className="badges">
					<PostBadge state={original.state} absent={original.absent} />
				</span>
			),
		}),
	];
	return (
		<DataTable
			{...props}
			columns={columns}
			rowId={(row) => row.id}
			label={t('title')}
			noun="representatives"
		/>
	);
}
