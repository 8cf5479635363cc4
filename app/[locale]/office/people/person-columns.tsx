'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/dates';
import { personListName } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/person-queries';
import { countryName } from '@/lib/territories/countries';

type Props = Pick<
	Parameters<typeof DataTable<PersonRow>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

const column = columnsOf<PersonRow>();

export function PeopleTable(props: Props) {
	const t = useTranslations('people');
	const sector = useTranslations('organisations.sector');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const columns = [
		column.accessor('familyName', {
			header: t('columns.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row }) => (
				<Link href={`${office}/people/${row.original.id}`}>{personListName(row.original)}</Link>
			),
		}),
		column.accessor('function', { header: t('columns.office') }),
		column.accessor('organisation', {
			header: t('columns.organisation'),
			meta: { sort: 'organisation' },
			cell: ({ row }) =>
				row.original.organisationId && (
					<Link href={`${office}/organisations/${row.original.organisationId}`}>
						{row.original.organisation}
					</Link>
				),
		}),
		column.accessor('sector', {
			header: t('columns.sector'),
			meta: { nowrap: true },
			cell: ({ row }) => row.original.sector && sector(row.original.sector),
		}),
		column.accessor('country', {
			header: t('columns.country'),
			cell: ({ getValue }) => getValue() && countryName(String(getValue()), locale),
		}),
		column.accessor('lastMet', {
			header: t('columns.lastMet'),
			meta: { sort: 'lastMet', nowrap: true },
			cell: ({ row: { original } }) =>
				original.lastMet && (
					<Link href={`${office}/visits/${original.visitId}`}>
						{formatDay(original.lastMet, locale, 'short')}
					</Link>
				),
		}),
	];
	return <DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} />;
}
