'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { formatInstant } from '@/lib/dates';
import type { UserRow } from '@/lib/users/user-queries';
import { stateTones } from './state-tones';

type Props = Pick<
	Parameters<typeof DataTable<UserRow>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

const column = columnsOf<UserRow>();

export function UserTable(props: Props) {
	const t = useTranslations('users');
	const locale = useLocale();
	const columns = [
		column.accessor('name', {
			header: t('fields.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row }) => <Link href={`/${locale}/office/users/${row.original.id}`}>{row.original.name}</Link>,
		}),
		column.accessor('email', { header: t('fields.email'), meta: { sort: 'email' } }),
		column.accessor('role', {
			header: t('fields.role'),
			meta: { sort: 'role', nowrap: true },
			cell: ({ row }) => t(`role.${row.original.role}`),
		}),
		column.accessor('state', {
			header: t('fields.state'),
			cell: ({ row }) => (
				<Badge tone={stateTones[row.original.state]}>{t(`state.${row.original.state}`)}</Badge>
			),
		}),
		column.accessor('secondFactor', {
			header: t('fields.secondFactor'),
			cell: ({ row }) => t(row.original.secondFactor ? 'on' : 'off'),
		}),
		column.accessor('lastSeen', {
			header: t('fields.lastSeen'),
			meta: { sort: 'lastSeen', nowrap: true },
			cell: ({ row }) => (row.original.lastSeen ? formatInstant(row.original.lastSeen, locale) : t('never')),
		}),
	];
	return <DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} />;
}
