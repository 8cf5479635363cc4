'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { formatDay, isDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { PartnershipRow } from '@/lib/partnerships/partnership-list';
import { asks, does, useBulkVerbs } from '../bulk-verbs';
import { PartnershipBadge } from '../partnership-badge';
import {
	addTopicToPartnershipsAction,
	assignLeadAction,
	publishPartnershipsAction,
	unpublishPartnershipsAction,
} from './actions';

type Props = TablePage<PartnershipRow> & {
	/** Names of the countries by their codes: the server's and the browser's own lists differ. */
	countries: Record<string, string>;
	may: Record<'write' | 'publish', boolean>;
};

const column = columnsOf<PartnershipRow>();

export function PartnershipTable({ countries, may, ...props }: Props) {
	const t = useTranslations('partnerships');
	const common = useTranslations('common');
	const lists = useTranslations('lists');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const verbs = useBulkVerbs('partnerships', [
		{ name: 'publish', may: may.publish, ...does(publishPartnershipsAction) },
		{ name: 'unpublish', may: may.publish, ...does(unpublishPartnershipsAction) },
		{ name: 'assignLead', may: may.write, ...asks('lead', assignLeadAction) },
		{ name: 'addTopic', may: may.write, ...asks('topic', addTopicToPartnershipsAction) },
	]);
	const noteOf = ({ formerly, emerged }: PartnershipRow) =>
		[
			formerly.length > 0 && t('formerly', { names: formerly.join(', ') }),
			emerged.length > 0 && t('emerged', { names: emerged.join(', ') }),
		]
			.filter(Boolean)
			.join(' · ');
	const columns = [
		column.accessor('name', {
			header: t('columns.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row: { original } }) => (
				<>
					<Link href={`${office}/partnerships/${original.id}`}>{original.name}</Link>
					{noteOf(original) && <span className="muted cell-note">{noteOf(original)}</span>}
				</>
			),
		}),
		column.accessor('kind', { header: t('columns.kind'), size: 150, meta: { sort: 'kind', cut: true } }),
		column.accessor('countries', {
			header: t('columns.country'),
			meta: { sort: 'country', cut: true },
			cell: ({ getValue }) =>
				getValue()
					.map((code) => countries[code] ?? code)
					.join(', '),
		}),
		column.accessor('status', {
			header: t('columns.status'),
			meta: { sort: 'status' },
			cell: ({ getValue }) => <PartnershipBadge status={getValue()} />,
		}),
		column.accessor('foundedOn', {
			header: t('columns.founded'),
			meta: { sort: 'founded' },
			cell: ({ getValue }) => {
				const on = getValue();
				if (on) return isDay(on) ? formatDay(on, locale, 'short') : formatEdtf(on, locale);
			},
		}),
		column.accessor('topics', {
			header: t('columns.topics'),
			meta: { cut: true },
			cell: ({ getValue }) => getValue().join(', '),
		}),
		column.accessor('visits', {
			header: t('columns.visits'),
			meta: { sort: 'visits', numeric: true },
			cell: ({ row: { original } }) => {
				const found = original.visits ?? 0;
				return found > 0 ? (
					<Link href={`${office}/visits?partnership=${original.id}&counted=all`}>{found}</Link>
				) : (
					<span className="muted">0</span>
				);
			},
		}),
		column.accessor('lastVisit', {
			header: t('columns.lastVisit'),
			meta: { sort: 'lastVisit' },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
		column.accessor('summary', {
			header: t('fields.summary'),
			meta: { hidden: true, cut: true },
		}),
		column.accessor('lead', { header: t('fields.leadUserId'), meta: { hidden: true, cut: true } }),
		column.accessor('deputy', { header: t('fields.deputyUserId'), meta: { hidden: true, cut: true } }),
		column.accessor('fileReference', {
			header: t('fields.fileReference'),
			meta: { hidden: true },
		}),
		column.accessor('costRule', {
			header: t('fields.costRule'),
			meta: { hidden: true },
			cell: ({ getValue }) => {
				const rule = getValue();
				return rule && t(`costRule.${rule}`);
			},
		}),
		column.accessor('verifiedOn', {
			header: t('fields.verifiedOn'),
			meta: { hidden: true },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
		column.accessor('published', {
			header: lists('published'),
			meta: { hidden: true },
			cell: ({ getValue }) => common(getValue() ? 'yes' : 'no'),
		}),
	];
	return (
		<DataTable
			{...props}
			columns={columns}
			rowId={(row) => row.id}
			label={t('title')}
			noun="partnerships"
			bulk={{
				verbs,
				version: (row) => row.version,
				name: (row) => row.name,
				href: (id) => `${office}/partnerships/${id}`,
			}}
		/>
	);
}
