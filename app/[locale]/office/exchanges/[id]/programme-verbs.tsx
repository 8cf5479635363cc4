'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { LinkButton } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { ProgrammeOffers } from '@/lib/exchanges/programmes/programme-offers';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import {
	deleteProgrammeAction,
	endProgrammeAction,
	launchProgrammeAction,
	reopenProgrammeAction,
	unpublishProgrammeAction,
} from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	possible: ProgrammeOffers;
	published: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
	children: ReactNode;
};

const actions = {
	launch: launchProgrammeAction,
	end: endProgrammeAction,
	reopen: reopenProgrammeAction,
	unpublish: unpublishProgrammeAction,
};

/** The one step that comes next, and behind it everything else that is possible now. */
export function ProgrammeVerbs({ id, version, name, possible, published, deletion, children }: Props) {
	const t = useTranslations('exchanges.verbs');
	const words = useTranslations('common.preview');
	const list = `/${useLocale()}/office/exchanges`;
	const verbs = (['launch', 'reopen', 'end', 'unpublish'] as const).filter((verb) => possible[verb]);
	const preview = `${list}/${id}/preview`;
	const rest = verbs.filter((verb) => verb !== 'launch');
	const button = (verb: (typeof verbs)[number], menuItem: boolean) => (
		<ActionButton
			key={verb}
			look="primary"
			menuItem={menuItem}
			label={t(`${verb}.label`)}
			action={actions[verb]}
			input={{ id, version }}
			confirm={{
				title: t(`${verb}.title`),
				body: [published && verb === 'end' && t('end.public'), t(`${verb}.body`)].filter(Boolean).join(' '),
				label: t(`${verb}.label`),
			}}
			done={t(`${verb}.done`)}
		/>
	);
	return (
		<>
			{possible.launch && button('launch', false)}
			{possible.publish && !possible.launch && (
				<LinkButton look="primary" href={preview} hard>
					{t('publish.label')} …
				</LinkButton>
			)}
			{children}
			<Menu>
				<MenuLink href={preview} hard>
					{possible.publish && possible.launch ? `${t('publish.label')} …` : words('title')}
				</MenuLink>
				{rest.map((verb) => button(verb, true))}
				{deletion && (
					<DeleteItem
						noun="programmes"
						record={{ id, version, name }}
						deletion={deletion}
						action={deleteProgrammeAction}
					/>
				)}
			</Menu>
		</>
	);
}
