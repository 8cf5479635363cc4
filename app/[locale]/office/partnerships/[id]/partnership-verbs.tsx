'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { Menu } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import { deletePartnershipAction, unpublishPartnershipAction } from '../actions';

type Props = { id: string; version: number; name: string; unpublishable: boolean; deletable: boolean };

export function PartnershipVerbs({ id, version, name, unpublishable, deletable }: Props) {
	const t = useTranslations('partnerships');
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
				<DeleteItem
					noun="partnerships"
					name={name}
					input={{ id, version }}
					action={deletePartnershipAction}
				/>
			)}
		</Menu>
	);
}
