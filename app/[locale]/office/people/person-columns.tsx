'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { mailLink } from '@/components/ui/address-links';
import { Link } from '@/components/ui/link';
import { type CountryNames, countryName } from '@/lib/countries';
import { formatDay } from '@/lib/dates';
import { languagesInWords } from '@/lib/languages';
import { personListName } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/person-list';
import { asks, useBulkVerbs } from '../bulk-verbs';
import { setRetentionAction } from './actions';

type Props = TablePage<PersonRow> & { mayWrite: boolean; countries: CountryNames };

const column = columnsOf<PersonRow>();

export function PeopleTable({ mayWrite, countries, ...props }: Props) {
	const t = useTranslations('people');
	const verbs = useBulkVerbs('people', [
		{ name: 'setRetention', may: mayWrite, ...asks('retention', setRetentionAction) },
	]);
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
		column.accessor('function', { header: t('columns.office'), size: 300, meta: { cut: true } }),
		column.accessor('organisation', {
			header: t('columns.organisation'),
			size: 300,
			meta: { sort: 'organisation', cut: true },
			cell: ({ row }) =>
				row.original.organisationId && (
					<Link href={`${office}/organisations/${row.original.organisationId}`}>
						{row.original.organisation}
					</Link>
				),
		}),
		column.accessor('sector', {
			header: t('columns.sector'),
			cell: ({ row }) => row.original.sector && sector(row.original.sector),
		}),
		column.accessor('country', {
			header: t('columns.country'),
			size: 200,
			meta: { cut: true },
			cell: ({ getValue }) => getValue() && countryName(String(getValue()), locale, countries),
		}),
		column.accessor('lastMet', {
			header: t('columns.lastMet'),
			meta: { sort: 'lastMet' },
			cell: ({ row: { original } }) =>
				original.lastMet && (
					<Link href={`${office}/visits/${original.visitId}`}>
						{formatDay(original.lastMet, locale, 'short')}
					</Link>
				),
		}),
		column.accessor('email', {
			header: t('fields.email'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => mailLink(getValue()),
		}),
		column.accessor('phone', { header: t('fields.phone'), meta: { hidden: true } }),
		column.accessor('languages', {
			header: t('fields.languages'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => languagesInWords(getValue(), locale),
		}),
		column.accessor('legalBasis', { header: t('fields.legalBasis'), meta: { hidden: true, cut: true } }),
		column.accessor('retainUntil', {
			header: t('fields.retainUntil'),
			meta: { hidden: true },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
	];
	return (
		<DataTable
			{...props}
			columns={columns}
			rowId={(row) => row.id}
			label={t('title')}
			noun="people"
			bulk={{
				verbs,
				version: (row) => row.version,
				name: personListName,
				href: (id) => `${office}/people/${id}`,
			}}
		/>
	);
}
