'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import { deletePersonAction } from '../actions';

type Props = { id: string; version: number; name: string; mergeable: boolean; deletable: boolean };

export function PersonVerbs({ id, version, name, mergeable, deletable }: Props) {
	const t = useTranslations('merges');
	const locale = useLocale();
	if (!mergeable && !deletable) return null;
	return (
		<Menu>
			{mergeable && <MenuLink href={`/${locale}/office/people/${id}/merge`}>{t('action')} …</MenuLink>}
			{deletable && (
				<DeleteItem noun="people" name={name} input={{ id, version }} action={deletePersonAction} />
			)}
		</Menu>
	);
}
