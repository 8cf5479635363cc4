'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Menu, MenuItem } from '@/components/ui/menu';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { deleteTerritoryAction } from '../actions';
import { RenameDialog } from './rename-dialog';
import { MergeDialog, SplitDialog } from './succession-dialog';

type Props = {
	id: string;
	version: number;
	name: string;
	/** The present names, by language. */
	names: { locale: string; name: string; language: string }[];
	writable: boolean;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
};

const verbs = ['rename', 'merge', 'split'] as const;

export function TerritoryVerbs({ id, version, name, names, writable, deletion }: Props) {
	const t = useTranslations('territories');
	const [open, setOpen] = useState<(typeof verbs)[number] | null>(null);
	const dialog = { id, version, name, onClose: () => setOpen(null) };
	if (!writable && !deletion) return null;
	return (
		<>
			<Menu>
				{writable &&
					verbs.map((verb) => (
						<MenuItem key={verb} onClick={() => setOpen(verb)}>
							{t(`${verb}.action`)} …
						</MenuItem>
					))}
				{deletion && (
					<DeleteItem
						noun="territories"
						record={{ id, version, name }}
						deletion={deletion}
						action={deleteTerritoryAction}
					/>
				)}
			</Menu>
			{open === 'rename' && <RenameDialog {...dialog} names={names} />}
			{open === 'merge' && <MergeDialog {...dialog} />}
			{open === 'split' && <SplitDialog {...dialog} />}
		</>
	);
}
