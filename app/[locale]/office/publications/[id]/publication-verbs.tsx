'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deletePublicationAction, publishPublicationAction, withdrawPublicationAction } from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	offers: { publish: boolean; withdraw: boolean };
	/** Null for those who may not delete. */
	deletion: Deletion | null;
	children: ReactNode;
};

const actions = { publish: publishPublicationAction, withdraw: withdrawPublicationAction };

export function PublicationVerbs({ id, version, name, offers, deletion, children }: Props) {
	const t = useTranslations('publications.verbs');
	const button = (verb: keyof typeof actions) => (
		<ActionButton
			look="primary"
			menuItem={verb !== 'publish'}
			label={t(`${verb}.label`)}
			action={actions[verb]}
			input={{ id, version }}
			confirm={{ title: t(`${verb}.title`), body: t(`${verb}.body`), label: t(`${verb}.label`) }}
			done={t(`${verb}.done`)}
		/>
	);
	return (
		<>
			{offers.publish && button('publish')}
			{children}
			{(offers.withdraw || deletion) && (
				<Menu>
					{offers.withdraw && button('withdraw')}
					{deletion && (
						<DeleteItem
							noun="publications"
							record={{ id, version, name }}
							deletion={deletion}
							action={deletePublicationAction}
						/>
					)}
				</Menu>
			)}
		</>
	);
}
