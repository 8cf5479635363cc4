'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { Menu } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deletePartnershipAction, unpublishPartnershipAction } from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	unpublishable: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
};

export function PartnershipVerbs({ id, version, name, unpublishable, deletion }: Props) {
	const t = useTranslations('partnerships');
	if (!unpublishable && !deletion) return null;
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
			{deletion && (
				<DeleteItem
					words={{
						label: t('delete'),
						title: t('deleteTitle', { name }),
						body: t('deleteBody'),
						public: t('deletePublic'),
						done: t('deleted'),
					}}
					deletion={deletion}
					input={{ id, version }}
					action={deletePartnershipAction}
					leadsTo="partnerships"
				/>
			)}
		</Menu>
	);
}
