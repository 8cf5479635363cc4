import 'server-only';
import { agreementHistory } from '@/lib/agreements/agreement-history';
import { placementHistory } from '@/lib/exchanges/placements/placement-history';
import { programmeHistory } from '@/lib/exchanges/programmes/programme-history';
import { roundHistory } from '@/lib/exchanges/rounds/round-history';
import { followUpHistory } from '@/lib/follow-ups/follow-up-history';
import type { HistoryTables, NamesQuery, NounHistory, RefKind } from '@/lib/history/history-fields';
import { listHistory } from '@/lib/lists/list-history';
import { mergeHistory } from '@/lib/merges/merge-history';
import { organisationHistory } from '@/lib/organisations/organisation-history';
import { partnershipHistory } from '@/lib/partnerships/partnership-history';
import { personHistory } from '@/lib/people/person-history';
import { publicationHistory } from '@/lib/publications/publication-history';
import { reportHistory } from '@/lib/reports/report-history';
import { representativeHistory } from '@/lib/representatives/representative-history';
import { settingsHistory } from '@/lib/settings/settings-history';
import { territoryHistory } from '@/lib/territories/territory-history';
import { userHistory } from '@/lib/users/user-history';
import { visitHistory } from '@/lib/visits/visit-history';

const histories: NounHistory[] = [
	territoryHistory,
	settingsHistory,
	partnershipHistory,
	agreementHistory,
	organisationHistory,
	personHistory,
	mergeHistory,
	representativeHistory,
	visitHistory,
	followUpHistory,
	programmeHistory,
	roundHistory,
	placementHistory,
	publicationHistory,
	listHistory,
	reportHistory,
	userHistory,
];

/** Every table of the office in words. */
export const historyTables: HistoryTables = Object.fromEntries(
	histories.flatMap(({ words, tables }) =>
		Object.entries(tables).map(([name, table]) => [
			name,
			{ ...table, said: `${words}.recorded.${name}`, labels: `${words}.fields` },
		]),
	),
);

/** What the records of each table are called that others name. */
export const recordNames: Partial<Record<RefKind, NamesQuery>> = Object.assign(
	{},
	...histories.map(({ names }) => names),
);
