'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import type { AgreementRow } from '@/lib/agreements/agreement-list';
import { formatDay, isDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { AgreementBadge } from './agreement-badge';

const column = columnsOf<AgreementRow>();

export function AgreementTable(props: TablePage<AgreementRow>) {
	const t = useTranslations('agreements');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const columns = [
		column.accessor('title', {
			header: t('columns.title'),
			meta: {
				sort: 'title',
				rowHeader: true,
				end: ({ published }: AgreementRow) => published && <Public>{t('public')}</Public>,
			},
			cell: ({ row: { original } }) => (
				<Link href={`${office}/agreements/${original.id}`}>{original.title}</Link>
			),
		}),
		column.accessor('kind', {
			header: t('columns.kind'),
			meta: { sort: 'kind', cut: true },
			cell: ({ getValue }) => t(`kind.${getValue()}`),
		}),
		column.accessor('partnerships', {
			header: t('columns.partnerships'),
			meta: {
				cut: true,
				whole: ({ partnerships }: AgreementRow) => partnerships.map(({ label }) => label).join(', '),
				end: ({ partnerships: { length } }: AgreementRow) =>
					length > 1 && <span>{t('morePartnerships', { count: length - 1 })}</span>,
			},
			cell: ({ getValue }) => getValue()[0]?.label,
		}),
		column.accessor('signedOn', {
			header: t('columns.signed'),
			meta: { sort: 'signed' },
			cell: ({ getValue }) => {
				const on = getValue();
				return on && (isDay(on) ? formatDay(on, locale, 'short') : formatEdtf(on, locale));
			},
		}),
		column.accessor('state', {
			header: t('columns.state'),
			meta: { sort: 'state' },
			cell: ({ row: { original } }) => (
				<AgreementBadge state={original.state} signed={original.signedOn !== null} />
			),
		}),
		column.accessor('termEnd', {
			header: t('columns.ends'),
			meta: { sort: 'ends' },
			cell: ({ row: { original } }) => original.termEnd && formatDay(original.termEnd, locale, 'short'),
		}),
		column.accessor('noticeBy', {
			header: t('columns.notice'),
			meta: { sort: 'notice' },
			cell: ({ getValue }) => {
				const by = getValue();
				return by && formatDay(by, locale, 'short');
			},
		}),
		column.accessor('openForAccession', {
			header: t('filters.open'),
			meta: { hidden: true },
			cell: ({ getValue }) => getValue() && t('open'),
		}),
		column.accessor('tacitRenewalMonths', {
			header: t('fields.tacitRenewalMonths'),
			meta: { hidden: true, numeric: true },
		}),
		column.accessor('signedAt', { header: t('fields.signedAt'), meta: { hidden: true, cut: true } }),
		column.accessor('inForceFrom', {
			header: t('fields.inForceFrom'),
			meta: { hidden: true },
			cell: ({ getValue }) => {
				const from = getValue();
				return from && formatDay(from, locale, 'short');
			},
		}),
		column.accessor('noticeMonths', {
			header: t('fields.noticeMonths'),
			meta: { hidden: true, numeric: true },
		}),
		column.accessor('fileReference', {
			header: t('fields.fileReference'),
			meta: { hidden: true, cut: true },
		}),
		column.accessor('published', {
			header: t('public'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(getValue() ? 'public' : 'notPublic'),
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="agreements" />
	);
}
