'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { get, useFormContext, useWatch } from 'react-hook-form';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import type { LastChange } from '@/lib/errors';
import { sameValue } from '@/lib/three-way';
import { ChangedBy } from './changed-by';
import { labelOf, orderOf } from './form-labels';
import type { FormConflict } from './use-conflict';
import { useValueWords, type ValueWords } from './use-value-words';

export type { ValueWords } from './use-value-words';

type Props = {
	conflict: FormConflict;
	changed: LastChange | undefined;
	formRef: RefObject<HTMLFormElement | null>;
	/** Words for rows and whatever neither the form's controls nor the server can put in words. */
	wordsFor?: ValueWords;
	busy: boolean;
	onSaveMine: () => void;
};

/** Somebody saved in between: what only they changed is in the form now; what both changed stands side by side. */
export function ConflictPanel({ conflict, changed, formRef, wordsFor, busy, onSaveMine }: Props) {
	const t = useTranslations('common.conflict');
	const form = useFormContext();
	const mine = useWatch({ control: form.control }) as Record<string, unknown>;
	const ref = useRef<HTMLDivElement>(null);
	const show = useValueWords(formRef, wordsFor);
	const inOrder = (paths: string[]) =>
		[...paths].sort((a, b) => orderOf(formRef.current, a) - orderOf(formRef.current, b));
	const [fields] = useState(() => inOrder(conflict.collisions));
	const [taken] = useState(() => inOrder(conflict.taken));
	useEffect(() => ref.current?.focus(), []);
	const theirs = (path: string) => get(conflict.current, path) as unknown;
	const body = !conflict.compared ? 'look' : fields.length ? 'body' : taken.length ? 'merged' : 'sameContent';

	return (
		<Alert ref={ref} tone="warn" title={t('title')}>
			{changed && <ChangedBy by={changed} />}
			<p>{t(body)}</p>
			{taken.length > 0 && (
				<>
					<p>{t('takenOver')}</p>
					<ul className="summary-list">
						{taken.map((path) => (
							<li key={path}>
								{labelOf(formRef.current, path) || t('field')}: {show(path, theirs(path))}
							</li>
						))}
					</ul>
				</>
			)}
			{fields.length > 0 && (
				<table className="table conflict" aria-label={t('title')}>
					<thead>
						<tr>
							<th scope="col">{t('field')}</th>
							<th scope="col">{t('theirs')}</th>
							<th scope="col">{t('mine')}</th>
							<th scope="col">{t('choice')}</th>
						</tr>
					</thead>
					<tbody>
						{fields.map((path) => {
							const label = labelOf(formRef.current, path) || t('field');
							const same = sameValue(get(mine, path), theirs(path));
							return (
								<tr key={path}>
									<th scope="row">{label}</th>
									<td data-label={t('theirs')}>{show(path, theirs(path))}</td>
									<td data-label={t('mine')}>{show(path, get(mine, path))}</td>
									<td data-label={t('choice')}>
										<Button
											small
											aria-disabled={same}
											aria-label={same ? undefined : t('takeTheirsOf', { field: label })}
											onClick={() => form.setValue(path, theirs(path), { shouldDirty: true })}
										>
											{t(same ? 'taken' : 'takeTheirs')}
										</Button>
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			)}
			<Button look="primary" busy={busy} onClick={onSaveMine}>
				{t(!conflict.compared ? 'anyway' : fields.length ? 'saveMine' : 'saveMerged')}
			</Button>
		</Alert>
	);
}
