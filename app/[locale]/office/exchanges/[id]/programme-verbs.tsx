'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { LinkButton } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';
import {
	deleteProgrammeAction,
	endProgrammeAction,
	launchProgrammeAction,
	reopenProgrammeAction,
	unpublishProgrammeAction,
} from '../actions';

export type PossibleForProgramme = Record<
	'launch' | 'end' | 'reopen' | 'publish' | 'unpublish' | 'delete',
	boolean
>;

type Props = { id: string; version: number; name: string; possible: PossibleForProgramme };

const actions = {
	launch: launchProgrammeAction,
	end: endProgrammeAction,
	reopen: reopenProgrammeAction,
	unpublish: unpublishProgrammeAction,
};

/** The one step that comes next, and behind it everything else that is possible now. */
export function ProgrammeVerbs({ id, version, name, possible }: Props) {
	const t = useTranslations('exchanges.verbs');
	const words = useTranslations('exchanges.preview');
	const router = useRouter();
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
			confirm={{ title: t(`${verb}.title`), body: t(`${verb}.body`), label: t(`${verb}.label`) }}
			done={t(`${verb}.done`)}
		/>
	);
	return (
		<>
			{possible.launch && button('launch', false)}
			{possible.publish && (
				<LinkButton look={possible.launch ? 'secondary' : 'primary'} href={preview} hard>
					{t('publish.label')} …
				</LinkButton>
			)}
			<Menu>
				<MenuLink href={preview} hard>
					{words('label')}
				</MenuLink>
				{rest.map((verb) => button(verb, true))}
				{possible.delete && (
					<ActionButton
						menuItem
						label={t('delete.label')}
						action={deleteProgrammeAction}
						input={{ id, version }}
						confirm={{
							title: t('delete.title', { name }),
							body: t('delete.body'),
							label: t('delete.label'),
							danger: true,
						}}
						done={t('delete.done')}
						onDone={() => router.push(list)}
					/>
				)}
			</Menu>
		</>
	);
}
