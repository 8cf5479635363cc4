'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/dates';
import type { RepresentativeRow } from '@/lib/representatives/representative-list';
import { PostBadge } from './post-badge';

const column = columnsOf<RepresentativeRow>();

export function RepresentativeTable(props: TablePage<RepresentativeRow>) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const day = (value: string) => formatDay(value, locale, 'short');
	const columns = [
		column.accessor('partnership', {
			header: t('columns.partnership'),
			meta: { sort: 'partnership', rowHeader: true },
			cell: ({ row: { original } }) => (
				<Link
					href={
						original.postId
							? `${office}/representatives/${original.postId}`
							: `${office}/partnerships/${original.id}`
					}
				>
					{original.partnership}
				</Link>
			),
		}),
		column.accessor('holder', {
			header: t('columns.holder'),
			size: 300,
			meta: { sort: 'holder', cut: true },
			cell: ({ row: { original } }) =>
				original.holder ? (
					<Link href={`${office}/people/${original.holder.personId}`}>{original.holder.name}</Link>
				) : (
					!original.postId && <span className="muted">{t('noPost')}</span>
				),
		}),
		column.accessor('next', {
			header: t('columns.next'),
			size: 200,
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => {
				const next = getValue();
				return next && t('nextHolder', { day: day(next.from), name: next.name });
			},
		}),
		column.accessor('seat', { header: t('columns.seat'), size: 200, meta: { cut: true } }),
		column.accessor((row) => row.holder?.from, {
			id: 'since',
			header: t('columns.since'),
			meta: { sort: 'since' },
			cell: ({ row: { original } }) => original.holder && day(original.holder.from),
		}),
		column.accessor((row) => row.holder?.to, {
			id: 'until',
			header: t('columns.until'),
			meta: { sort: 'until' },
			cell: ({ row: { original } }) =>
				original.holder && (original.holder.to ? day(original.holder.to) : t('unlimited')),
		}),
		column.accessor('deputy', {
			header: t('columns.deputy'),
			size: 200,
			meta: { cut: true },
			cell: ({ row: { original } }) =>
				original.deputy && (
					<Link href={`${office}/people/${original.deputy.personId}`}>{original.deputy.name}</Link>
				),
		}),
		column.accessor('state', {
			header: t('columns.state'),
			cell: ({ getValue }) => <PostBadge state={getValue()} />,
		}),
		column.accessor('absent', {
			header: t('filters.absent'),
			meta: { hidden: true },
			cell: ({ getValue }) => getValue() && t('absentToday'),
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
