'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuNote } from '@/components/ui/menu';
import { deleteEntryRefusal, retireRefusal } from '@/lib/settings/settings';
import { type EntryNoun, entryActions } from './entry-actions';
import { EntryDialog } from './entry-dialog';
import { MergeDialog } from './merge-dialog';

export type EntryRow = {
	id: string;
	version: number;
	key: string;
	name: string;
	label: { de?: string; en?: string };
	offered: boolean;
	partnerships: number;
	visits: number;
};

type Props = { noun: EntryNoun; entry: EntryRow; entries: EntryRow[] };

const parameters = { topics: 'topic', kinds: 'kind' };

/** One entry: its names, where it is used, and what can be done with it. */
export function EntryLine({ noun, entry, entries }: Props) {
	const words = useTranslations('settings.entries');
	const locale = useLocale();
	const [open, setOpen] = useState<'rename' | 'merge' | null>(null);
	const { id, version, name, label } = entry;
	const actions = entryActions[noun];
	const used = entry.partnerships + entry.visits > 0;
	const other = locale === 'de' ? ('en' as const) : ('de' as const);
	const where = `?${parameters[noun]}=${entry.key}`;
	const close = () => setOpen(null);
	return (
		<div className="entry">
			<div className="entry-name">
				<span>{name}</span>
				{label[other] && label[other] !== name && (
					<span className="muted" lang={other}>
						{label[other]}
					</span>
				)}
			</div>
			<span className="badges">
				{!entry.offered && <Badge>{words('notOffered')}</Badge>}
				{!label.en && <Badge tone="warn">{words('englishMissing')}</Badge>}
			</span>
			<span className="entry-uses muted">
				{entry.partnerships > 0 && (
					<Link href={`/${locale}/office/partnerships${where}`}>
						{words('partnerships', { count: entry.partnerships })}
					</Link>
				)}
				{entry.visits > 0 && (
					<Link href={`/${locale}/office/visits${where}`}>{words('visits', { count: entry.visits })}</Link>
				)}
				{!used && words('unused')}
			</span>
			<Menu of={name}>
				<MenuItem onClick={() => setOpen('rename')}>{words('rename')}</MenuItem>
				{entry.offered && retireRefusal(noun, entry, entries) && (
					<MenuNote>{words('retireBlocked')}</MenuNote>
				)}
				{!retireRefusal(noun, entry, entries) && (
					<ActionButton
						menuItem
						action={actions.retire}
						input={{ id, version }}
						label={words('retire')}
						done={words('retired', { name })}
					/>
				)}
				{!entry.offered && (
					<ActionButton
						menuItem
						action={actions.offer}
						input={{ id, version }}
						label={words('offer')}
						done={words('offered', { name })}
					/>
				)}
				{noun === 'topics' && entries.length > 1 && (
					<MenuItem onClick={() => setOpen('merge')}>{words('merge')}</MenuItem>
				)}
				{deleteEntryRefusal(entry) ? (
					<MenuNote>{words('deleteBlocked')}</MenuNote>
				) : (
					<ActionButton
						menuItem
						action={actions.remove}
						input={{ id, version }}
						label={words('delete')}
						done={words('deleted', { name })}
						confirm={{
							title: words('deleteTitle', { name }),
							body: words('public'),
							label: words('delete'),
							danger: true,
						}}
					/>
				)}
			</Menu>
			{open === 'rename' && (
				<EntryDialog
					noun={noun}
					name={name}
					values={{ id, version, label: { de: label.de ?? '', en: label.en ?? '' } }}
					onClose={close}
				/>
			)}
			{open === 'merge' && (
				<MergeDialog
					{...{ id, version, name }}
					others={entries
						.filter((each) => each.id !== id)
						.map((each) => ({ value: each.id, label: each.name }))}
					onClose={close}
				/>
			)}
		</div>
	);
}
