'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { Deletion } from '../../deletion';
import { EraseItem } from './erase-item';

type Props = {
	id: string;
	version: number;
	name: string;
	mergeable: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
};

export function PersonVerbs({ id, version, name, mergeable, deletion }: Props) {
	const t = useTranslations('merges');
	const locale = useLocale();
	if (!mergeable && !deletion) return null;
	return (
		<Menu>
			{mergeable && <MenuLink href={`/${locale}/office/people/${id}/merge`}>{t('action')} …</MenuLink>}
			{deletion && <EraseItem {...{ id, version, name, deletion }} />}
		</Menu>
	);
}
