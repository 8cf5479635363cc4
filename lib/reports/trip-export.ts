import 'server-only';
import type { CurrentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { aboutHead } from '@/lib/exports/export-about';
import type { ExportColumn, ExportWords } from '@/lib/exports/export-column';
import { beginExport, finishExport } from '@/lib/exports/export-commands';
import { xlsx } from '@/lib/exports/export-xlsx';
import { perform } from '@/lib/perform';
import { slugOf } from '@/lib/slug';
import { inTurn } from '@/lib/turns';
import type { GroupFigures, TripFigures } from './trip-figures';
import type { TripScope } from './trip-links';
import { lineNames } from './trip-names';
import { countTrips } from './trip-queries';
import type { Breakdown, Line } from './trips';

/** What doesn't apply or nobody has entered is null, and an empty cell: a 0 would claim that it was counted. */
type Row = { group: string; table: string; line: string; detail?: string; count: number | null } & (
	| Pick<Line, 'toPartnerRegions' | 'suspended'>
	| { toPartnerRegions: null; suspended: null }
);

const column = (
	key: keyof Row,
	label: string,
	of: ExportColumn<Row>['of'],
	number?: true,
): ExportColumn<Row> => ({
	...{ in: key, key, label: `reports.export.${label}`, of },
	...(number ? { type: 'number' as const } : {}),
});

const columns: ExportColumn<Row>[] = [
	column('group', 'group', ({ group }) => group),
	column('table', 'table', ({ table }) => table),
	column('line', 'line', ({ line }) => line),
	column('detail', 'detail', ({ detail }) => detail),
	column('count', 'count', ({ count }) => count, true),
	column('toPartnerRegions', 'regions', ({ toPartnerRegions }) => toPartnerRegions, true),
	column('suspended', 'suspended', ({ suspended }) => suspended, true),
];

/** Rows of the sheet: all tables one below the other, each headed by its total; costs are a line of their own. */
export function rowsOf(
	figures: TripFigures,
	nameOf: ReturnType<typeof lineNames>,
	{ t }: ExportWords,
): Row[] {
	const total = (group: string, { count, toPartnerRegions, suspended }: GroupFigures): Row => ({
		...{ group, table: t('reports.export.total'), line: '', count, toPartnerRegions, suspended },
	});
	const ofGovernment = (group: string, figures: GroupFigures): Row => ({
		...total(group, figures),
		table: t('reports.trips.overview.title'),
		line: t('reports.export.government'),
	});
	return (['trips', 'guests'] as const).flatMap((key) => {
		const group = t(`reports.trips.${key}Title`);
		const figure = (line: string, count: number | null): Row => ({
			...{
				group,
				table: t('reports.trips.overview.title'),
				line,
				count,
				toPartnerRegions: null,
				suspended: null,
			},
		});
		const of = figures[key];
		const tables = Object.entries(of.by) as [Breakdown, Line[]][];
		return [
			total(group, of),
			...(key === 'trips' ? [figure(t('reports.trips.overview.countries'), of.countries)] : []),
			...(key === 'trips' ? [figure(t('reports.export.withoutStop'), of.withoutStop)] : []),
			...(key === 'trips' && of.countryOnly !== undefined
				? [figure(t('reports.export.countryOnly'), of.countryOnly)]
				: []),
			...(key === 'trips' && figures.government ? [ofGovernment(group, figures.government)] : []),
			...(key === 'trips' && figures.government
				? [
						figure(t('reports.export.governmentCountries'), figures.government.countries),
						figure(t('reports.export.governmentWithoutStop'), figures.government.withoutStop),
					]
				: []),
			figure(t('reports.export.ahead'), of.ahead),
			figure(t('reports.export.cost'), of.cost.entered > 0 ? of.cost.sum : null),
			figure(t('reports.export.costEntered'), of.cost.entered),
			figure(t('reports.export.costMissing'), of.cost.missing),
			...tables.flatMap(([by, lines]) =>
				lines.map(({ key: of, ...line }): Row => {
					const { text, detail } = nameOf(by, of);
					return { group, table: t(`reports.trips.by.${by}`), line: text, detail, ...line };
				}),
			),
		];
	});
}

/** The tables of the report as a workbook; noted among the exports. */
export async function exportTrips(user: CurrentUser, scope: TripScope, words: ExportWords) {
	const ctx = officeContextOf(user);
	const note = { noun: 'reports' as const, format: 'xlsx' as const };
	const query = new URLSearchParams({
		...{ from: scope.from, to: scope.to },
		...(scope.government ? { government: 'yes' } : {}),
	});
	const { id } = await perform(user, crypto.randomUUID(), beginExport, { ...note, query: query.toString() });
	const { figures, names } = await inTurn(ctx, (slow) => countTrips(slow, scope));
	const rows = rowsOf(figures, lineNames(names, words), words);
	const title = words.t('reports.trips.title');
	const period = formatDayRange(scope.from, scope.to, words.locale);
	const who = scope.government ? 'reports.trips.onlyGovernment' : 'reports.export.everybody';
	const writer = xlsx(columns, words, title, [
		...aboutHead(ctx, words, title),
		[words.t('reports.export.period'), { text: period }],
		[words.t('lists.about.filters'), { text: words.t(who) }],
		[words.t('reports.export.rule'), { text: words.t('reports.export.ruleBody') }],
	]);
	const chunks = [...(await writer.start()), ...(await writer.rows(rows)), ...(await writer.end())];
	await perform(user, crypto.randomUUID(), finishExport, { id, rows: rows.length });
	return { bytes: Buffer.concat(chunks), name: `${slugOf(title)}-${scope.from}-${scope.to}.xlsx` };
}
