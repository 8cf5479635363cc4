'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { OwnWords } from '@/components/ui/words-in';
import { type Day, formatDay } from '@/lib/dates';
import { followUpPath, followUpState } from '@/lib/follow-ups/follow-up';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { asks, useBulkVerbs } from '../bulk-verbs';
import { assignFollowUpsAction, completeFollowUpsAction, moveFollowUpsAction } from './actions';
import { FollowUpStatus } from './follow-up-badge';

type Props = TablePage<FollowUp> & {
	today: Day;
	mayWrite: boolean;
};

const column = columnsOf<FollowUp>();

export function FollowUpTable({ today, mayWrite, ...props }: Props) {
	const t = useTranslations('followUps');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const verbs = useBulkVerbs('followUps', [
		{ name: 'complete', may: mayWrite, ...asks('outcome', completeFollowUpsAction) },
		{ name: 'assign', may: mayWrite, ...asks('assignee', assignFollowUpsAction) },
		{ name: 'move', may: mayWrite, ...asks('dueOn', moveFollowUpsAction) },
	]);
	const columns = [
		column.accessor('text', {
			header: t('fields.text'),
			meta: { sort: 'text', rowHeader: true },
			cell: ({ row: { original } }) => (
				<Link href={`${office}${followUpPath(original)}`}>
					<OwnWords>{original.text}</OwnWords>
				</Link>
			),
		}),
		column.accessor('dueOn', {
			header: t('fields.dueOn'),
			meta: { sort: 'due' },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
		column.accessor((row) => followUpState(row, today), {
			id: 'state',
			header: t('fields.state'),
			cell: ({ getValue }) => <FollowUpStatus state={getValue()} />,
		}),
		column.accessor('owner', {
			header: t('fields.owner'),
			meta: { cut: true },
			cell: ({ row: { original } }) =>
				[t(`owner.${original.owner}`), original.responsible].filter(Boolean).join(', '),
		}),
		column.accessor('assignee', {
			header: t('fields.assignee'),
			meta: { cut: true },
			cell: ({ getValue }) => getValue() ?? <span className="muted">{t('assignee.nobody')}</span>,
		}),
		column.accessor('visit', {
			header: t('fields.subject'),
			size: 200,
			meta: { cut: true },
			cell: ({ row: { original } }) => original.visit || original.agreement || original.partnership,
		}),
		column.accessor('doneOn', {
			header: t('fields.doneOn'),
			meta: { hidden: true },
			cell: ({ getValue }) => {
				const day = getValue();
				return day && formatDay(day, locale, 'short');
			},
		}),
		column.accessor('outcome', {
			header: t('fields.outcome'),
			meta: { hidden: true, cut: true },
		}),
	];
	const hrefs = new Map(props.rows.map((row) => [row.id, `${office}${followUpPath(row)}`]));
	return (
		<DataTable
			{...props}
			columns={columns}
			rowId={(row) => row.id}
			label={t('title')}
			noun="follow-ups"
			bulk={{
				verbs,
				version: (row) => row.version,
				name: (row) => row.text,
				href: (id) => hrefs.get(id) ?? `${office}/follow-ups`,
			}}
		/>
	);
}
