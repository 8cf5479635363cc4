'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { Status } from '@/components/ui/status';
import { formatInstant } from '@/lib/dates';
import type { UserRow } from '@/lib/users/user-queries';
import { stateLooks } from './state-looks';

const column = columnsOf<UserRow>();

export function UserTable(props: TablePage<UserRow>) {
	const t = useTranslations('users');
	const locale = useLocale();
	const columns = [
		column.accessor('name', {
			header: t('fields.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row }) => <Link href={`/${locale}/office/users/${row.original.id}`}>{row.original.name}</Link>,
		}),
		column.accessor('email', { header: t('fields.email'), size: 400, meta: { sort: 'email', cut: true } }),
		column.accessor('role', {
			header: t('fields.role'),
			meta: { sort: 'role' },
			cell: ({ row }) => t(`role.${row.original.role}`),
		}),
		column.accessor('state', {
			header: t('fields.state'),
			cell: ({ row }) => (
				<Status {...stateLooks[row.original.state]}>{t(`state.${row.original.state}`)}</Status>
			),
		}),
		column.accessor('secondFactor', {
			header: t('fields.secondFactor'),
			cell: ({ row }) => t(row.original.secondFactor ? 'on' : 'off'),
		}),
		column.accessor('lastSeen', {
			header: t('fields.lastSeen'),
			meta: { sort: 'lastSeen' },
			cell: ({ row }) => (row.original.lastSeen ? formatInstant(row.original.lastSeen, locale) : t('never')),
		}),
	];
	return <DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} />;
}
