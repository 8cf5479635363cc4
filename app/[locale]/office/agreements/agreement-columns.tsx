'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { AgreementRow } from '@/lib/agreements/agreement-list';
import { formatDay, isDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { AgreementBadge } from './agreement-badge';

type Props = Pick<
	Parameters<typeof DataTable<AgreementRow>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

const column = columnsOf<AgreementRow>();

export function AgreementTable(props: Props) {
	const t = useTranslations('agreements');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const columns = [
		column.accessor('title', {
			header: t('columns.title'),
			meta: { sort: 'title', rowHeader: true },
			cell: ({ row: { original } }) => (
				<Link href={`${office}/agreements/${original.id}`}>{original.title}</Link>
			),
		}),
		column.accessor('kind', {
			header: t('columns.kind'),
			meta: { sort: 'kind' },
			cell: ({ getValue }) => t(`kind.${getValue()}`),
		}),
		column.accessor('partnerships', {
			header: t('columns.partnerships'),
			cell: ({ getValue }) => {
				const [first, ...more] = getValue();
				if (!first || more.length === 0) return first?.label;
				const all = [first, ...more].map(({ label }) => label).join(', ');
				return <span title={all}>{t('morePartnerships', { label: first.label, count: more.length })}</span>;
			},
		}),
		column.accessor('signedOn', {
			header: t('columns.signed'),
			meta: { sort: 'signed', nowrap: true },
			cell: ({ getValue }) => {
				const on = getValue();
				if (on) return isDay(on) ? formatDay(on, locale, 'short') : formatEdtf(on, locale);
				return <span className="muted">{t('unsigned')}</span>;
			},
		}),
		column.accessor('state', {
			header: t('columns.state'),
			meta: { sort: 'state' },
			cell: ({ row: { original } }) => (
				<span className="badges">
					<AgreementBadge state={original.state} signed={original.signedOn !== null} />
					{original.openForAccession && <Badge tone="info">{t('open')}</Badge>}
					{original.published && <Badge tone="ok">{t('public')}</Badge>}
				</span>
			),
		}),
		column.accessor('termEnd', {
			header: t('columns.ends'),
			meta: { sort: 'ends', nowrap: true },
			cell: ({ row: { original } }) =>
				original.termEnd && (
					<>
						{formatDay(original.termEnd, locale, 'short')}
						{original.tacitRenewalMonths && original.noticeBy && (
							<div className="muted cell-note">{t('renewsItself')}</div>
						)}
					</>
				),
		}),
		column.accessor('noticeBy', {
			header: t('columns.notice'),
			meta: { sort: 'notice', nowrap: true },
			cell: ({ getValue }) => {
				const by = getValue();
				return by && formatDay(by, locale, 'short');
			},
		}),
		column.accessor('signedAt', { header: t('fields.signedAt'), meta: { hidden: true } }),
		column.accessor('inForceFrom', {
			header: t('fields.inForceFrom'),
			meta: { hidden: true, nowrap: true },
			cell: ({ getValue }) => {
				const from = getValue();
				return from && formatDay(from, locale, 'short');
			},
		}),
		column.accessor('noticeMonths', {
			header: t('fields.noticeMonths'),
			meta: { hidden: true, numeric: true },
		}),
		column.accessor('fileReference', { header: t('fields.fileReference'), meta: { hidden: true } }),
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
