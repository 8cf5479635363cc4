'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { LinkButton } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deletePartnershipAction, unpublishPartnershipAction } from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	publishable: boolean;
	unpublishable: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
	children: ReactNode;
};

export function PartnershipVerbs({ id, version, name, children, ...may }: Props) {
	const t = useTranslations('partnerships');
	const common = useTranslations('common');
	const preview = `/${useLocale()}/office/partnerships/${id}/preview`;
	const { publishable, unpublishable, deletion } = may;
	return (
		<>
			{publishable && (
				<LinkButton look="primary" href={preview}>
					{t('publish')} …
				</LinkButton>
			)}
			{children}
			<Menu>
				{!publishable && <MenuLink href={preview}>{common('preview.title')}</MenuLink>}
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
						noun="partnerships"
						record={{ id, version, name }}
						deletion={deletion}
						action={deletePartnershipAction}
					/>
				)}
			</Menu>
		</>
	);
}
