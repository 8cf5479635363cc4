'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { type CountryNames, countryName } from '@/lib/countries';
import type { TerritoryRow } from '@/lib/territories/territory-list';

type Props = TablePage<TerritoryRow> & { countries: CountryNames };

const column = columnsOf<TerritoryRow>();

export function TerritoryTable({ countries, ...props }: Props) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const list = `/${locale}/office/territories`;
	const columns = [
		column.accessor('name', {
			header: t('columns.name'),
			meta: {
				sort: 'name',
				rowHeader: true,
				end: ({ home, superseded }: TerritoryRow) =>
					(home || superseded) && (
						<span className="muted">
							{[home && t('fields.homeShort'), superseded && t('superseded')].filter(Boolean).join(' · ')}
						</span>
					),
			},
			cell: ({ row: { original } }) => <Link href={`${list}/${original.id}`}>{original.name}</Link>,
		}),
		column.accessor('kind', {
			header: t('columns.kind'),
			meta: { sort: 'kind' },
			cell: ({ getValue }) => t(`kind.${getValue()}`),
		}),
		column.accessor('countryCode', {
			header: t('columns.country'),
			meta: { sort: 'country', cut: true },
			cell: ({ getValue }) => countryName(getValue(), locale, countries),
		}),
		column.accessor('parent', {
			header: t('columns.parent'),
			size: 200,
			meta: { cut: true },
			cell: ({ row: { original } }) =>
				original.parentId && <Link href={`${list}/${original.parentId}`}>{original.parent}</Link>,
		}),
		column.accessor('partnerships', {
			header: t('columns.partnerships'),
			meta: { sort: 'partnerships', numeric: true },
		}),
		column.accessor('code', { header: t('fields.code'), meta: { hidden: true } }),
		column.accessor('wikidataId', {
			header: t('fields.wikidataId'),
			meta: { hidden: true },
		}),
		column.accessor('lat', {
			id: 'coordinates',
			header: t('fields.coordinates'),
			meta: { hidden: true },
			cell: ({ row: { original } }) =>
				original.lat !== null && original.lon !== null && `${original.lat}, ${original.lon}`,
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="territories" />
	);
}
