'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FailureAlert } from '@/components/form/form-failure';
import { SortableList } from '@/components/list/sortable-list';
import { useOrder } from '@/components/list/use-order';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type EntryNoun, entryActions } from './entry-actions';
import { EntryDialog } from './entry-dialog';
import { EntryLine, type EntryRow } from './entry-line';

export function EntryList({ noun, entries }: { noun: EntryNoun; entries: EntryRow[] }) {
	const t = useTranslations(`settings.${noun}`);
	const words = useTranslations('settings.entries');
	const [adding, setAdding] = useState(false);
	const { shown, move, failure } = useOrder(entries, {
		action: entryActions[noun].order,
		done: words('ordered'),
		input: (order) => order,
	});
	return (
		<div className="entries">
			{failure && <FailureAlert failure={failure} />}
			{shown.length === 0 && <EmptyState title={t('none')} />}
			<SortableList
				items={shown}
				itemId={(entry) => entry.id}
				itemLabel={(entry) => entry.name}
				onMove={move}
				label={t('title')}
			>
				{(entry) => <EntryLine noun={noun} entry={entry} entries={shown} />}
			</SortableList>
			<p className="lines-add">
				<Button look="tertiary" icon="plus" onClick={() => setAdding(true)}>
					{t('add')}
				</Button>
			</p>
			{adding && (
				<EntryDialog noun={noun} values={{ label: { de: '', en: '' } }} onClose={() => setAdding(false)} />
			)}
		</div>
	);
}
