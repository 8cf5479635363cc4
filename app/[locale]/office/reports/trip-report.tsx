import { getLocale, getTranslations } from 'next-intl/server';
import { monthName } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import type { QuotedFigure } from '@/lib/reports/quoted-figure';
import type { Period } from '@/lib/reports/report-period';
import type { Breakdown, GroupFigures, Line, ReportVisit, TripFigures } from '@/lib/reports/trips';
import { countryName } from '@/lib/territories/countries';
import type { VisitKind } from '@/lib/visits/visit';
import { without } from '@/lib/visits/visit-counting';
import { FigureTable, type HrefOf } from './figure-table';
import { QuotedBeside } from './quoted-beside';
import { TripOverview } from './trip-overview';

type Props = {
	figures: TripFigures;
	uncounted: { count: number; href?: string };
	visits: ReportVisit[];
	quoted: QuotedFigure[];
	period: Period;
	hrefOf: HrefOf;
};

/** The tables of a group, in the order of their use. */
const tables = {
	trips: ['country', 'head', 'kind', 'topic', 'year', 'month'],
	guests: ['partnership', 'kind', 'topic', 'year', 'month'],
} as const satisfies Record<string, Breakdown[]>;

/** What stands behind the keys, as the visits themselves knew it. */
async function namesOf(visits: ReportVisit[]) {
	const [locale, t, kinds] = await Promise.all([
		getLocale(),
		getTranslations('visits.without'),
		getTranslations('visits.kind'),
	]);
	const heads = new Map(visits.flatMap(({ head }) => (head ? [[head.key, head]] : [])));
	const labels = new Map(
		visits.flatMap(({ topics, partnerships }) => [
			...topics.map(({ key, label }) => [key, inLocale(label, locale)] as const),
			...partnerships.map(({ id, label }) => [id, inLocale(label, locale)] as const),
		]),
	);
	return (by: Breakdown) => (key: string) => {
		switch (by) {
			case 'head': {
				const head = heads.get(key);
				if (!head) return t('head');
				return (
					<>
						{head.name} {head.office && <span className="muted">{head.office}</span>}
					</>
				);
			}
			case 'country':
				return key === without ? t('country') : countryName(key, locale);
			case 'kind':
				return kinds(key as VisitKind);
			case 'month':
				return `${monthName(Number(key.slice(5)), locale)} ${key.slice(0, 4)}`;
			case 'topic':
			case 'partnership':
				return key === without ? t(by) : (labels.get(key) ?? key);
			default:
				return key;
		}
	};
}

/** Countries with the same figure in the order of their names; those without a stop stay last. */
function byName(lines: Line[], locale: string) {
	const { compare } = new Intl.Collator(locale);
	const last = ({ key }: Line) => (key === without ? 1 : 0);
	const name = ({ key }: Line) => countryName(key, locale);
	return [...lines].sort((a, b) => last(a) - last(b) || b.count - a.count || compare(name(a), name(b)));
}

async function Tables({
	group,
	figures,
	nameOf,
	hrefOf,
}: {
	group: 'trips' | 'guests';
	figures: GroupFigures;
	nameOf: Awaited<ReturnType<typeof namesOf>>;
	hrefOf: HrefOf;
}) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.trips')]);
	return (
		<div className="report-tables">
			{tables[group].map((by) => {
				const lines = figures.by[by];
				if (!lines) return null;
				return (
					<FigureTable
						key={by}
						title={t(`by.${by}`)}
						counted={t(`columns.${group}`)}
						lines={by === 'country' ? byName(lines, locale) : lines}
						nameOf={nameOf(by)}
						hrefOf={hrefOf}
						of={{ group, by }}
						regions={group === 'trips'}
					/>
				);
			})}
		</div>
	);
}

/** The trips of a period, counted now or as they were frozen. */
export async function TripReport({ figures, uncounted, visits, quoted, period, hrefOf }: Props) {
	const [t, nameOf] = await Promise.all([getTranslations('reports.trips'), namesOf(visits)]);
	return (
		<div className="report">
			<TripOverview figures={figures} uncounted={uncounted} hrefOf={hrefOf} />
			{quoted.length > 0 && (
				<QuotedBeside quoted={quoted} trips={figures.trips} period={period} hrefOf={hrefOf} />
			)}
			<h2>{t('tripsTitle')}</h2>
			<Tables group="trips" figures={figures.trips} nameOf={nameOf} hrefOf={hrefOf} />
			<h2>{t('guestsTitle')}</h2>
			<Tables group="guests" figures={figures.guests} nameOf={nameOf} hrefOf={hrefOf} />
		</div>
	);
}
