'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { TextField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu } from '@/components/ui/menu';
import type { SavedView } from '@/lib/lists/saved-view-queries';
import {
	copyViewAction,
	removeViewAction,
	renameViewAction,
	shareViewAction,
	unshareViewAction,
} from './actions';

type Props = { view: SavedView; may: { change: boolean; share: boolean } };

export function ViewVerbs({ view, may }: Props) {
	const t = useTranslations('lists.views');
	const read = { id: view.id, version: view.version };
	return (
		<div className="line-verbs">
			<Menu of={view.name}>
				{may.change && (
					<VerbDialog
						menuItem
						label={t('rename')}
						title={t('rename')}
						body={null}
						action={renameViewAction}
						schema={() => import('@/lib/lists/saved-view-input').then((file) => file.savedViewNameInput)}
						values={{ ...read, name: view.name }}
						loaded={{ name: view.name }}
						done={t('renamed')}
					>
						<TextField name="name" label={t('name')} maxLength={80} required />
					</VerbDialog>
				)}
				{may.change && !view.shared && may.share && (
					<ActionButton
						menuItem
						label={t('shareVerb')}
						action={shareViewAction}
						input={read}
						done={t('sharedNow')}
					/>
				)}
				{may.change && view.shared && (
					<ActionButton
						menuItem
						label={t('unshare')}
						action={unshareViewAction}
						input={read}
						done={t('unshared')}
					/>
				)}
				<ActionButton
					menuItem
					label={t('copy')}
					action={copyViewAction}
					input={{ id: view.id }}
					done={t('copied')}
				/>
				{may.change && (
					<ActionButton
						menuItem
						label={t('remove')}
						action={removeViewAction}
						input={read}
						confirm={{
							title: t('removeTitle', { name: view.name }),
							body: view.shared ? t('removeShared') : undefined,
							label: t('remove'),
							danger: true,
						}}
						done={t('removed')}
					/>
				)}
			</Menu>
		</div>
	);
}
