import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/description-list';
import type { HistoryLine } from '@/lib/history/history-words';

/** One change; what is too long for a line is there when asked for. */
export function HistoryLineView({ line }: { line: HistoryLine }) {
	const t = useTranslations('history');
	const long = line.before !== undefined || line.after !== undefined;
	const facts =
		line.facts ??
		(long
			? [t('before'), t('after')].map((label, index) => ({ label, value: [line.before, line.after][index] }))
			: []);
	if (facts.length === 0) return line.text;
	return (
		<details>
			<summary>{line.text}</summary>
			<DescriptionList
				facts={facts.map(({ label, value }) => ({
					label,
					value: value && <span className="prose">{value}</span>,
				}))}
				empty={long ? '–' : undefined}
			/>
		</details>
	);
}

export function FurtherLines({ lines }: { lines: HistoryLine[] }) {
	const t = useTranslations('history');
	return (
		<details>
			<summary>{t('further', { count: lines.length })}</summary>
			<ul>
				{lines.map((line, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines of a past entry never change
					<li key={index}>
						<HistoryLineView line={line} />
					</li>
				))}
			</ul>
		</details>
	);
}
