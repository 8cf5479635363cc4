'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { Menu } from '@/components/ui/menu';
import { deletePartnershipAction, unpublishPartnershipAction } from '../actions';

type Props = { id: string; version: number; name: string; unpublishable: boolean; deletable: boolean };

export function PartnershipVerbs({ id, version, name, unpublishable, deletable }: Props) {
	const t = useTranslations('partnerships');
	const router = useRouter();
	const list = `/${useLocale()}/office/partnerships`;
	if (!unpublishable && !deletable) return null;
	return (
		<Menu>
			{unpublishable && (
				<ActionButton
					menuItem
					label={t('unpublish')}
					action={unpublishPartnershipAction}
					input={{ id, version }}
					confirm={{
						title: t('unpublishTitle', { name }),
						body: t('unpublishBody'),
						label: t('unpublish'),
					}}
					done={t('nowUnpublished')}
				/>
			)}
			{deletable && (
				<ActionButton
					menuItem
					label={t('delete')}
					action={deletePartnershipAction}
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
			)}
		</Menu>
	);
}
