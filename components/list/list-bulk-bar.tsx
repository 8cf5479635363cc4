'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentType, lazy, type ReactNode, Suspense, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import type { Total } from '@/components/ui/pagination';
import { answered, SignedOut, SignedOutNote } from '@/components/ui/signed-out';
import type { Bulk, BulkVerb } from './list-bulk';
import type { Chosen, Selection } from './use-selection';

const BulkDialog = lazy(() => import('./list-bulk-dialog'));

type Props = {
	noun?: string;
	// biome-ignore lint/suspicious/noExplicitAny: what a row is matters to the table only
	bulk: Bulk<any>;
	selection: Selection;
	shown: number;
	total: Total;
};

type Asked = { verb: BulkVerb; Fields?: ComponentType };

/** How many rows are chosen, and what can be done with them; at the foot of the window as soon as any is. */
export function BulkBar({ noun, bulk, selection, shown, total }: Props) {
	const t = useTranslations('lists.selection');
	const [asked, setAsked] = useState<Asked | null>(null);
	const count = selection.chosen.length;
	const all = typeof total === 'number' ? total : total.atLeast;
	// The question comes with its fields: coming later, they would miss the focus.
	const ask = async (verb: BulkVerb) => setAsked({ verb, Fields: await verb.fields?.() });
	const close = (done: string[]) => {
		setAsked(null);
		if (done.length === 0) return;
		selection.only(selection.chosen.filter((row) => !done.includes(row.id)));
	};
	return (
		<section className="bulk-bar" aria-label={t('bar')} data-shown={count > 0 || undefined}>
			<span role="status">{count > 0 && t('count', { count })}</span>
			{count > 0 && (
				<>
					{bulk.verbs.map((each) => (
						<Button key={each.name} small onClick={() => ask(each)}>
							{each.button} …
						</Button>
					))}
					{noun && all > Math.max(shown, count) && <ChooseAll {...{ noun, selection, total }} />}
					<Button look="tertiary" small onClick={selection.clear}>
						{t('clear')}
					</Button>
				</>
			)}
			{asked && (
				<Suspense>
					<BulkDialog {...asked} bulk={bulk} rows={selection.chosen} onClose={close} />
				</Suspense>
			)}
		</section>
	);
}

type Found = { records: Chosen[]; more: boolean };

function ChooseAll({ noun, selection, total }: { noun: string; selection: Selection; total: Total }) {
	const t = useTranslations('lists.selection');
	const locale = useLocale();
	const search = useSearchParams();
	const [busy, start] = useTransition();
	const [note, setNote] = useState<ReactNode>(null);
	const choose = () =>
		start(async () => {
			try {
				const answer = await answered(`/api/selection/${noun}?${search}&locale=${locale}`);
				const { records, more }: Found = await answer.json();
				selection.only(records);
				setNote(more ? t('limit', { limit: records.length }) : null);
			} catch (error) {
				setNote(error instanceof SignedOut ? <SignedOutNote /> : t('failed'));
			}
		});
	return (
		<>
			<Button look="tertiary" small busy={busy} onClick={choose}>
				{typeof total === 'number' ? t('all', { total }) : t('allFound')}
			</Button>
			{note && (
				<span role="status" className="muted">
					{note}
				</span>
			)}
		</>
	);
}
