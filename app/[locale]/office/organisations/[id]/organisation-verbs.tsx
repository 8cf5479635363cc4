'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deleteOrganisationAction } from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	mergeable: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
};

export function OrganisationVerbs({ id, version, name, mergeable, deletion }: Props) {
	const t = useTranslations('merges');
	const locale = useLocale();
	if (!mergeable && !deletion) return null;
	return (
		<Menu>
			{mergeable && <MenuLink href={`/${locale}/office/organisations/${id}/merge`}>{t('action')} …</MenuLink>}
			{deletion && (
				<DeleteItem
					noun="organisations"
					record={{ id, version, name }}
					deletion={deletion}
					action={deleteOrganisationAction}
				/>
			)}
		</Menu>
	);
}
