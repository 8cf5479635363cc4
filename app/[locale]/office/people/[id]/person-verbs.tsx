'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { Menu } from '@/components/ui/menu';
import { deletePersonAction } from '../actions';

export function PersonVerbs({ id, version, name }: { id: string; version: number; name: string }) {
	const t = useTranslations('people');
	const router = useRouter();
	const list = `/${useLocale()}/office/people`;
	return (
		<Menu>
			<ActionButton
				menuItem
				label={t('delete')}
				action={deletePersonAction}
				input={{ id, version }}
				confirm={{
					title: t('deleteTitle', { name }),
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
