'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import { OwnWords } from '@/components/ui/words-in';
import { type Day, formatDayRange } from '@/lib/dates';
import { visitState } from '@/lib/visits/visit';
import type { VisitRow } from '@/lib/visits/visit-list';
import { asks, does, useBulkVerbs } from '../bulk-verbs';
import {
	addTopicToVisitsAction,
	confirmVisitsAction,
	publishVisitsAction,
	unpublishVisitsAction,
} from './actions';
import { Direction } from './direction';
import { VisitBadge } from './visit-badge';

type Props = TablePage<VisitRow> & {
	today: Day;
	countries: Record<string, string>;
	may: Record<'write' | 'decide' | 'publish', boolean>;
};

const column = columnsOf<VisitRow>();

export function VisitTable({ today, countries, may, ...props }: Props) {
	const t = useTranslations('visits');
	const common = useTranslations('common');
	const lists = useTranslations('lists');
	const number = useFormatter();
	const locale = useLocale();
	const office = `/${locale}/office`;
	const verbs = useBulkVerbs('visits', [
		{ name: 'confirm', may: may.decide, ...does(confirmVisitsAction) },
		{ name: 'publish', may: may.publish, ...does(publishVisitsAction) },
		{ name: 'unpublish', may: may.publish, ...does(unpublishVisitsAction) },
		{ name: 'addTopic', may: may.write, ...asks('topic', addTopicToVisitsAction) },
	]);
	const columns = [
		column.accessor('startsOn', {
			header: t('columns.days'),
			meta: { sort: 'startsOn', usual: { sort: 'near', label: t('nearFirst') } },
			cell: ({ row: { original: visit } }) => formatDayRange(visit.startsOn, visit.endsOn, locale, 'short'),
		}),
		column.accessor('title', {
			header: t('fields.title'),
			meta: {
				sort: 'title',
				rowHeader: true,
				end: ({ publishedAt }: VisitRow) => publishedAt && <Public>{t('public')}</Public>,
			},
			cell: ({ row: { original: visit } }) => (
				<Link href={`${office}/visits/${visit.id}`}>
					<OwnWords>{visit.title}</OwnWords>
				</Link>
			),
		}),
		column.accessor('direction', {
			header: t('columns.direction'),
			meta: { cut: true },
			cell: ({ row: { original: visit } }) => {
				const abroad = visit.direction === 'outgoing' || visit.direction === 'third_place';
				const names = visit.countries.map((code) => countries[code] ?? code).join(', ');
				return (
					<>
						<Direction of={visit.direction} />
						{abroad && names && <span className="muted"> · {names}</span>}
					</>
				);
			},
		}),
		column.accessor('partnerships', {
			header: t('columns.partnership'),
			meta: {
				cut: true,
				whole: ({ partnerships }: VisitRow) => partnerships.map(({ label }) => label).join(', '),
				end: ({ partnerships: { length } }: VisitRow) =>
					length > 1 && <span>{t('morePartnerships', { count: length - 1 })}</span>,
			},
			cell: ({ getValue }) => getValue()[0]?.label,
		}),
		column.accessor('head', {
			header: t('columns.head'),
			meta: {
				cut: true,
				whole: ({ head }: VisitRow) => [head?.name, head?.office].filter(Boolean).join(', '),
			},
			cell: ({ getValue }) => getValue()?.name,
		}),
		column.accessor('members', {
			header: () => <abbr title={t('columns.members')}>{t('columns.membersShort')}</abbr>,
			meta: { numeric: true, label: t('columns.members') },
			cell: ({ getValue }) => getValue() || '',
		}),
		column.accessor('status', {
			header: t('columns.state'),
			cell: ({ row: { original: visit } }) => <VisitBadge state={visitState(visit, today)} />,
		}),
		column.accessor('kind', {
			header: t('fields.kind'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(`kind.${getValue()}`),
		}),
		column.accessor('host', { header: t('fields.host'), meta: { hidden: true, cut: true } }),
		column.accessor('purpose', {
			header: t('fields.purpose'),
			meta: { hidden: true, cut: true },
		}),
		column.accessor('topics', {
			header: t('fields.topicIds'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => getValue().join(', '),
		}),
		column.accessor('stops', {
			header: t('fields.stops'),
			meta: { hidden: true, cut: true },
			cell: ({ getValue }) => getValue().join(' – '),
		}),
		column.accessor('ownCost', {
			header: t('fields.ownCost'),
			meta: { hidden: true, numeric: true },
			cell: ({ getValue }) => {
				const cost = getValue();
				return cost !== null && number.number(cost, { minimumFractionDigits: 2 });
			},
		}),
		column.accessor('reported', {
			id: 'result',
			header: t('fields.result'),
			meta: { hidden: true },
			cell: ({ getValue }) => common(getValue() ? 'yes' : 'no'),
		}),
		column.accessor('publishedAt', {
			id: 'published',
			header: lists('published'),
			meta: { hidden: true },
			cell: ({ getValue }) => common(getValue() ? 'yes' : 'no'),
		}),
	];
	return (
		<DataTable
			{...props}
			columns={columns}
			rowId={(visit) => visit.id}
			label={t('title')}
			noun="visits"
			bulk={{
				verbs,
				version: (visit) => visit.version,
				name: (visit) => visit.title,
				href: (id) => `${office}/visits/${id}`,
			}}
		/>
	);
}
