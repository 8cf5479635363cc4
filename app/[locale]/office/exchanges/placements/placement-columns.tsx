'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { Status } from '@/components/ui/status';
import { formatDay, formatDayRange } from '@/lib/dates';
import { isLate } from '@/lib/exchanges/placements/placement';
import { fieldInWords } from '@/lib/exchanges/placements/placement-field';
import type { PlacementRow } from '@/lib/exchanges/placements/placement-list';
import { personListName } from '@/lib/people/person';
import { PlacementBadge } from './placement-badge';

const column = columnsOf<PlacementRow>();

export function PlacementTable(props: TablePage<PlacementRow>) {
	const t = useTranslations('placements');
	const locale = useLocale();
	const exchanges = `/${locale}/office/exchanges`;
	const columns = [
		column.accessor('familyName', {
			header: t('columns.name'),
			meta: {
				sort: 'name',
				rowHeader: true,
				end: ({ appliedOn, closesOn }: PlacementRow) =>
					isLate(appliedOn, closesOn) && (
						<Status tone="warn" dot="half">
							{t('late')}
						</Status>
					),
			},
			cell: ({ row: { original: row } }) => (
				<Link href={`${exchanges}/placements/${row.id}`}>
					{row.familyName ? personListName({ ...row, familyName: row.familyName }) : t('anonymous')}
				</Link>
			),
		}),
		column.accessor('round', {
			header: t('columns.round'),
			meta: { sort: 'round', cut: true },
			cell: ({ row: { original: row } }) => (
				<Link href={`${exchanges}/rounds/${row.roundId}`}>{row.round}</Link>
			),
		}),
		column.accessor('programme', { header: t('columns.programme'), size: 200, meta: { cut: true } }),
		column.accessor('direction', {
			header: t('columns.direction'),
			cell: ({ getValue }) => t(`directionShort.${getValue()}`),
		}),
		column.accessor('field', {
			header: t('columns.field'),
			meta: { cut: true },
			cell: ({ row: { original: row } }) => fieldInWords(row.field, row.fields, locale),
		}),
		column.accessor('host', { header: t('columns.host'), meta: { hidden: true, cut: true } }),
		column.accessor('home', { header: t('columns.home'), meta: { hidden: true, cut: true } }),
		column.accessor('email', { header: t('columns.email'), meta: { hidden: true, cut: true } }),
		column.accessor('phone', { header: t('columns.phone'), meta: { hidden: true } }),
		column.accessor('startsOn', {
			header: t('columns.days'),
			meta: { sort: 'days' },
			cell: ({ row: { original: row } }) =>
				row.startsOn && formatDayRange(row.startsOn, row.endsOn ?? row.startsOn, locale, 'short'),
		}),
		column.accessor('appliedOn', {
			header: t('columns.appliedOn'),
			meta: { sort: 'appliedOn' },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
		column.accessor('status', {
			header: t('columns.status'),
			cell: ({ row: { original: row } }) => <PlacementBadge status={row.status} />,
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="placements" />
	);
}
