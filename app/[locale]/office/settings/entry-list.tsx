'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useVerb } from '@/components/action-button';
import { FailureAlert } from '@/components/form-failure';
import { SortableList } from '@/components/sortable-list';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type EntryNoun, entryActions } from './entry-actions';
import { EntryDialog } from './entry-dialog';
import { EntryLine, type EntryRow } from './entry-line';

export function EntryList({ noun, entries }: { noun: EntryNoun; entries: EntryRow[] }) {
	const t = useTranslations(`settings.${noun}`);
	const words = useTranslations('settings.entries');
	const [adding, setAdding] = useState(false);
	const [shown, setShown] = useState(entries);
	const order = useVerb({ action: entryActions[noun].order, done: words('ordered') });
	const [wanted, setWanted] = useState<string[] | null>(null);
	// What is moved while the last order is still being saved is saved after it.
	useEffect(() => {
		if (!wanted || order.busy) return;
		setWanted(null);
		order.run({ ids: wanted });
	});
	const settled = !wanted && !order.busy;
	// biome-ignore lint/correctness/useExhaustiveDependencies: an order that is settled waits for the rows that say so
	useEffect(() => {
		if (settled) setShown(entries);
	}, [entries, order.failure]);
	const move = (from: number, to: number) => {
		const next = shown.toSpliced(from, 1).toSpliced(to, 0, ...shown.slice(from, from + 1));
		setShown(next);
		setWanted(next.map((entry) => entry.id));
	};
	return (
		<div className="entries">
			{order.failure && <FailureAlert failure={order.failure} />}
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
