'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Link } from '@/components/ui/link';
import type { Day } from '@/lib/dates';
import { followUpPath } from '@/lib/follow-ups/follow-up';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { FollowUpBadge } from './follow-up-badge';

type Props = Pick<
	Parameters<typeof DataTable<FollowUp>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
> & {
	today: Day;
};

const column = columnsOf<FollowUp>();

export function FollowUpTable({ today, ...props }: Props) {
	const t = useTranslations('followUps');
	const office = `/${useLocale()}/office`;
	const columns = [
		column.accessor('text', {
			header: t('fields.text'),
			meta: { sort: 'text', rowHeader: true },
			cell: ({ row: { original } }) => (
				<>
					<Link href={`${office}${followUpPath(original)}`}>{original.text}</Link>
					{original.doneOn && original.outcome && (
						<div className="muted cell-note">{t('outcome', { text: original.outcome })}</div>
					)}
				</>
			),
		}),
		column.accessor('dueOn', {
			header: t('fields.dueOn'),
			meta: { sort: 'due', nowrap: true },
			cell: ({ row }) => <FollowUpBadge followUp={row.original} today={today} />,
		}),
		column.accessor('owner', {
			header: t('fields.owner'),
			cell: ({ row: { original } }) =>
				[t(`owner.${original.owner}`), original.responsible].filter(Boolean).join(', '),
		}),
		column.accessor('visit', {
			header: t('fields.subject'),
			cell: ({ row: { original } }) => original.visit || original.agreement || original.partnership,
		}),
	];
	return <DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} />;
}
