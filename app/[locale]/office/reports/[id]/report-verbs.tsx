'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import { deleteReportAction } from '../actions';

export function ReportVerbs({ id, version, title }: { id: string; version: number; title: string }) {
	const t = useTranslations('reports.frozen');
	const router = useRouter();
	const list = `/${useLocale()}/office/reports`;
	return (
		<Menu>
			<ActionButton
				menuItem
				label={t('delete')}
				action={deleteReportAction}
				input={{ id, version }}
				confirm={{
					title: t('deleteTitle', { title }),
					body: t('deleteBody'),
					label: t('delete'),
					danger: true,
				}}
				done={t('deleted')}
				onDone={() => router.push(list)}
			/>
		</Menu>
	);
}
