'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deletePersonAction } from '../actions';

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
	const words = useTranslations('people');
	const locale = useLocale();
	if (!mergeable && !deletion) return null;
	return (
		<Menu>
			{mergeable && <MenuLink href={`/${locale}/office/people/${id}/merge`}>{t('action')} …</MenuLink>}
			{deletion && (
				<DeleteItem
					words={{
						label: words('delete'),
						title: words('deleteTitle', { name }),
						body: words('deleteBody'),
						done: words('deleted'),
					}}
					deletion={deletion}
					input={{ id, version }}
					action={deletePersonAction}
					leadsTo="people"
				/>
			)}
		</Menu>
	);
}
