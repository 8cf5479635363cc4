'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import { deleteOrganisationAction } from '../actions';

type Props = { id: string; version: number; name: string; mergeable: boolean; deletable: boolean };

export function OrganisationVerbs({ id, version, name, mergeable, deletable }: Props) {
	const t = useTranslations('merges');
	const locale = useLocale();
	if (!mergeable && !deletable) return null;
	return (
		<Menu>
			{mergeable && <MenuLink href={`/${locale}/office/organisations/${id}/merge`}>{t('action')} …</MenuLink>}
			{deletable && (
				<DeleteItem
					noun="organisations"
					name={name}
					input={{ id, version }}
					action={deleteOrganisationAction}
				/>
			)}
		</Menu>
	);
}
