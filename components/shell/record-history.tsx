import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';

/** `at` is written for reading, `atIso` for machines. */
export type HistoryEntry = { id: string; at: string; atIso: string; actor: string; lines: ReactNode[] };

export function RecordHistory({ entries, more }: { entries: HistoryEntry[]; more?: ReactNode }) {
	const t = useTranslations('common');
	if (entries.length === 0) return <EmptyState title={t('noHistory')} />;
	return (
		<>
			<ol className="history">
				{entries.map((entry) => (
					<li key={entry.id}>
						<p className="muted">
							<time dateTime={entry.atIso}>{entry.at}</time>, {entry.actor}
						</p>
						<ul>
							{entry.lines.map((line, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: lines of a past entry never change
								<li key={index}>{line}</li>
							))}
						</ul>
					</li>
				))}
			</ol>
			{more}
		</>
	);
}
