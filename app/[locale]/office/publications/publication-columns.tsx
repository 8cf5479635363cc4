'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { shortSiteLink } from '@/components/ui/address-links';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import { formatEdtf, formatPeriod } from '@/lib/edtf';
import type { PublicationRow } from '@/lib/publications/publication-list';

const column = columnsOf<PublicationRow>();

export function PublicationTable(props: TablePage<PublicationRow>) {
	const t = useTranslations('publications');
	const locale = useLocale();
	const names = (key: 'publishers' | 'partnerships' | 'topics') => ({
		cut: true,
		whole: (row: PublicationRow) => row[key].join(', '),
	});
	const columns = [
		column.accessor('title', {
			header: t('fields.title'),
			meta: {
				sort: 'title',
				rowHeader: true,
				end: ({ published }: PublicationRow) => published && <Public>{t('published')}</Public>,
			},
			cell: ({ row: { original } }) => (
				<Link href={`/${locale}/office/publications/${original.id}`}>{original.title}</Link>
			),
		}),
		column.accessor('kind', {
			header: t('fields.kind'),
			meta: { sort: 'kind' },
			cell: ({ getValue }) => t(`kind.${getValue()}`),
		}),
		column.accessor('publishers', {
			header: t('fields.publisherIds'),
			size: 200,
			meta: names('publishers'),
			cell: ({ getValue }) => getValue().join(', '),
		}),
		column.accessor('issuedOn', {
			id: 'issued',
			header: t('fields.issuedOn'),
			meta: { sort: 'issued' },
			cell: ({ getValue }) => {
				const issuedOn = getValue();
				return issuedOn && formatEdtf(issuedOn, locale);
			},
		}),
		column.accessor('surveyedFrom', {
			id: 'surveyed',
			header: t('fields.surveyed'),
			size: 180,
			meta: { sort: 'surveyed' },
			cell: ({ row: { original } }) =>
				original.surveyedFrom && formatPeriod(original.surveyedFrom, original.surveyedTo, locale),
		}),
		column.accessor('partnerships', {
			header: t('fields.partnershipIds'),
			meta: { hidden: true, ...names('partnerships') },
			cell: ({ getValue }) => getValue().join(', '),
		}),
		column.accessor('topics', {
			header: t('fields.topicIds'),
			meta: { hidden: true, ...names('topics') },
			cell: ({ getValue }) => getValue().join(', '),
		}),
		column.accessor('edition', { header: t('fields.edition'), meta: { hidden: true, cut: true } }),
		column.accessor('link', {
			header: t('fields.link'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => shortSiteLink(getValue()),
		}),
		column.accessor('published', {
			header: t('columns.published'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(getValue() ? 'published' : 'notPublished'),
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="publications" />
	);
}
