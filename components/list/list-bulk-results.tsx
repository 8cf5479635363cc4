'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useChangedWords } from '@/components/form/changed-by';
import type { Failure } from '@/components/form/form-answer';
import { useFailureWords } from '@/components/form/use-failure-words';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { BulkResult } from './list-bulk';
import type { Chosen } from './use-selection';

type Props = { rows: Chosen[]; results: BulkResult[]; left: number; href: (id: string) => string };

/** What became of each row: first those that were not done, with the reason. */
export function BulkResults({ rows, results, left, href }: Props) {
	const t = useTranslations('lists.bulk');
	const inWords = useFailureWords();
	const changedWords = useChangedWords();
	const sum = useRef<HTMLParagraphElement>(null);
	// The button that was pressed is gone, and with it the focus.
	useEffect(() => sum.current?.focus(), []);
	const names = new Map(rows.map((row) => [row.id, row.name]));
	const refused = results.filter((result) => result.failure);
	const done = results.length - refused.length;
	const words = (failure: Failure) => {
		if (failure.code !== 'conflict') return inWords(failure);
		return [t('conflict'), failure.changed && changedWords(failure.changed), t('conflictNext')]
			.filter(Boolean)
			.join(' ');
	};
	return (
		<>
			<p ref={sum} tabIndex={-1} className="bulk-sum">
				{t('sum', { done, refused: refused.length, left })}
			</p>
			<ul className="bulk-results">
				{[...refused, ...results.filter((result) => !result.failure)].map(({ id, failure }) => (
					<li key={id}>
						<Icon name={failure ? 'warning' : 'check'} />
						<span>
							<Link href={href(id)}>{names.get(id)}</Link>
							<span className={failure ? 'bulk-reason' : 'muted'}>
								{' '}
								{failure ? words(failure) : t('done')}
							</span>
						</span>
					</li>
				))}
			</ul>
		</>
	);
}
