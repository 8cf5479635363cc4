'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import { removeQuotedAction } from '../actions';

export function QuotedVerbs({ id, version, label }: { id: string; version: number; label: string }) {
	const t = useTranslations('reports.quoted');
	const router = useRouter();
	const list = `/${useLocale()}/office/reports/quoted`;
	return (
		<Menu>
			<ActionButton
				menuItem
				label={t('remove')}
				action={removeQuotedAction}
				input={{ id, version }}
				confirm={{
					title: t('removeTitle', { label }),
					body: t('removeBody'),
					label: t('remove'),
					danger: true,
				}}
				done={t('removed')}
				onDone={() => router.push(list)}
			/>
		</Menu>
	);
}
