'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { mailLink, shortSiteLink } from '@/components/ui/address-links';
import { Link } from '@/components/ui/link';
import type { OrganisationRow } from '@/lib/organisations/organisation-queries';

const column = columnsOf<OrganisationRow>();

export function OrganisationTable(props: TablePage<OrganisationRow>) {
	const t = useTranslations('organisations');
	const office = `/${useLocale()}/office`;
	const columns = [
		column.accessor('name', {
			header: t('fields.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row }) => <Link href={`${office}/organisations/${row.original.id}`}>{row.original.name}</Link>,
		}),
		column.accessor('sector', {
			header: t('fields.sector'),
			meta: { sort: 'sector' },
			cell: ({ getValue }) => t(`sector.${getValue()}`),
		}),
		column.accessor('territory', {
			header: t('fields.territoryId'),
			size: 200,
			meta: { sort: 'territory', cut: true },
			cell: ({ row }) =>
				row.original.territoryId && (
					<Link href={`${office}/territories/${row.original.territoryId}`}>{row.original.territory}</Link>
				),
		}),
		column.accessor('people', { header: t('officeHolders'), meta: { numeric: true } }),
		column.accessor('website', {
			header: t('fields.website'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => shortSiteLink(getValue()),
		}),
		column.accessor('email', {
			header: t('fields.email'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => mailLink(getValue()),
		}),
		column.accessor('phone', { header: t('fields.phone'), meta: { hidden: true } }),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="organisations" />
	);
}
