'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { deleteTerritoryAction } from '../actions';
import { RenameDialog } from './rename-dialog';
import { SuccessionDialog } from './succession-dialog';

type Props = {
	id: string;
	version: number;
	name: string;
	/** The present names, by language. */
	names: { locale: string; name: string; language: string }[];
	writable: boolean;
	deletable: boolean;
};

const verbs = ['rename', 'merge', 'split'] as const;

export function TerritoryVerbs({ id, version, name, names, writable, deletable }: Props) {
	const t = useTranslations('territories');
	const router = useRouter();
	const list = `/${useLocale()}/office/territories`;
	const [open, setOpen] = useState<(typeof verbs)[number] | null>(null);
	const dialog = { id, version, name, onClose: () => setOpen(null) };
	if (!writable && !deletable) return null;
	return (
		<>
			<Menu>
				{writable &&
					verbs.map((verb) => (
						<MenuItem key={verb} onClick={() => setOpen(verb)}>
							{t(`${verb}.action`)} …
						</MenuItem>
					))}
				{deletable && (
					<ActionButton
						menuItem
						label={t('delete')}
						action={deleteTerritoryAction}
						input={{ id, version }}
						confirm={{
							title: t('deleteTitle', { name }),
							body: t('deleteBody'),
							label: t('delete'),
							danger: true,
						}}
						done={t('deleted')}
						onDone={() => router.push(list)}
					/>
				)}
			</Menu>
			{open === 'rename' && <RenameDialog {...dialog} names={names} />}
			{(open === 'merge' || open === 'split') && <SuccessionDialog {...dialog} kind={open} />}
		</>
	);
}
