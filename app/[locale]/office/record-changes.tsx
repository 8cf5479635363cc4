import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type HistoryEntry, RecordHistory } from '@/components/shell/record-history';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { anyKey } from '@/i18n/any-key';
import { officeContext } from '@/lib/context';
import { formatInstant } from '@/lib/dates';
import type { HistoryGroup } from '@/lib/history/history';
import type { Wording } from '@/lib/history/history-values';
import { type HistoryLine, linesOf, tableKey } from '@/lib/history/history-words';
import { recordPath } from '@/lib/nouns';
import { historyTables } from '@/lib/register/history';
import { historyNames } from '@/lib/register/history-names';
import { type HistoryPage, recordHistory } from '@/lib/register/history-queries';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { FurtherLines, HistoryLineView } from './history-line';
import { type Search, withParam } from './search-params';

type Props = {
	/** What the card is called. */
	title: string;
	/** The record's table: `visits`. The page has checked that the reader may see the record. */
	subject: string;
	id: string;
	/** Records that became this one, whose history is told along. */
	predecessors?: string[];
	/** The page's search params: with them older changes can be asked for (`before`). */
	search?: Search;
};

/** The last part of a record: its history in words, the latest first. */
export async function RecordChanges({ title, subject, id, predecessors, search }: Props) {
	const ctx = await officeContext();
	const page = await recordHistory(ctx, subject, id, {
		before: Number(search?.before) || null,
		predecessors,
	});
	const named = predecessors?.length ? (group: HistoryGroup) => group.subjectId !== id : undefined;
	return (
		<Card title={title}>
			<div id="history">
				<HistoryList page={page} search={search} named={named} />
			</div>
		</Card>
	);
}

type ListProps = {
	page: HistoryPage;
	search?: Search;
	/** Which groups say to which record they belong. */
	named?: (group: HistoryGroup) => boolean;
};

const shown = 8;

/** Many changes at once, as when a whole delegation is entered: the first are shown, the rest when asked for. */
function folded(lines: HistoryLine[]): ReactNode[] {
	const views = lines.map((line) => <HistoryLineView key={line.text} line={line} />);
	if (lines.length <= shown + 1) return views;
	return [...views.slice(0, shown), <FurtherLines key="further" lines={lines.slice(shown)} />];
}

export async function HistoryList({ page, search = {}, named }: ListProps) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations()]);
	const [{ known, names }, countries] = await Promise.all([
		historyNames(ctx, page.groups, locale),
		ownCountryNames(ctx),
	]);
	const say = anyKey(t);
	const wording: Wording = {
		t: say,
		has: (key) => say.has(key),
		locale,
		names,
		countries,
		tables: historyTables,
	};
	const subjectOf = ({ subjectTable, subjectId }: HistoryGroup) => {
		const found = names.get(`${subjectTable}:${subjectId}`);
		const name = found && subjectTable === 'exports' && say.has(found) ? say(found) : found;
		const key = tableKey(historyTables, subjectTable);
		const words = [say.has(key) ? say(key) : subjectTable, name].filter(Boolean).join(': ');
		const path = name && subjectId && recordPath(subjectTable, subjectId);
		if (!path) return words;
		return <Link href={`/${locale}/office/${path}`}>{words}</Link>;
	};
	const entries: HistoryEntry[] = page.groups.map((group) => ({
		id: String(group.id),
		at: formatInstant(group.at, locale),
		atIso: group.at.toISOString(),
		actor: group.actor,
		lines: [...(named?.(group) ? [subjectOf(group)] : []), ...folded(linesOf(group, known, wording))],
	}));
	const older = page.next !== null && (
		<Link href={withParam(search, 'before', String(page.next), 'history')} scroll={false}>
			{t('history.older')}
		</Link>
	);
	const newest = search.before && (
		<Link href={withParam(search, 'before', null, 'history')} scroll={false}>
			{t('history.newest')}
		</Link>
	);
	return (
		<RecordHistory
			entries={entries}
			more={
				(older || newest) && (
					<p className="row">
						{older}
						{newest}
					</p>
				)
			}
		/>
	);
}
