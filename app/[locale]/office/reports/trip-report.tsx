import { getLocale, getTranslations } from 'next-intl/server';
import { anyKey } from '@/i18n/any-key';
import { officeContext } from '@/lib/context';
import { without } from '@/lib/counting';
import { countryName } from '@/lib/countries';
import type { QuotedFigure } from '@/lib/reports/quoted-figure';
import type { Period } from '@/lib/reports/report-period';
import type { GroupFigures, TripFigures } from '@/lib/reports/trip-figures';
import { lineNames, type TripNames } from '@/lib/reports/trip-names';
import type { Breakdown, Line } from '@/lib/reports/trips';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { FigureTable, type HrefOf } from './figure-table';
import { QuotedBeside } from './quoted-beside';
import { TripChart } from './trip-chart';
import { TripOverview } from './trip-overview';

type Props = {
	figures: TripFigures;
	uncounted: { count: number; href?: string };
	names: TripNames;
	quoted: QuotedFigure[];
	period: Period;
	/** Whether only trips and visits with a member of government were counted. */
	government: boolean;
	hrefOf: HrefOf;
};

/** The tables of a group, in the order of their use. */
const tables = {
	trips: ['country', 'head', 'kind', 'topic', 'year', 'month'],
	guests: ['partnership', 'kind', 'topic', 'year', 'month'],
} as const satisfies Record<string, Breakdown[]>;

/** What a group's second picture ranks. */
const pictured = { trips: 'country', guests: 'partnership' } as const satisfies Record<string, Breakdown>;

/** Countries with the same figure in the order of their names; those without a stop stay last. */
function byName(lines: Line[], locale: string, country: (code: string) => string) {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const last = ({ key }: Line) => (key === without ? 1 : 0);
	const name = ({ key }: Line) => country(key);
	return [...lines].sort((a, b) => last(a) - last(b) || b.count - a.count || compare(name(a), name(b)));
}

async function Tables({
	group,
	figures,
	nameOf,
	country,
	hrefOf,
}: {
	group: 'trips' | 'guests';
	figures: GroupFigures;
	nameOf: ReturnType<typeof lineNames>;
	country: (code: string) => string;
	hrefOf: HrefOf;
}) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.trips')]);
	const [time, rank] = [figures.by.year ? ('year' as const) : ('month' as const), pictured[group]];
	const chart = {
		counted: t(`columns.${group}`),
		regions: group === 'trips',
	};
	return (
		<>
			<div className="report-charts">
				<TripChart
					{...chart}
					over="time"
					id={`${group}-time`}
					title={t(`by.${time}`)}
					lines={figures.by[time] ?? []}
					nameOf={(key) => nameOf(time, key).text}
				/>
				<TripChart
					{...chart}
					over="rank"
					id={`${group}-rank`}
					title={t(`by.${rank}`)}
					lines={figures.by[rank] ?? []}
					nameOf={(key) => nameOf(rank, key).text}
				/>
			</div>
			<div className="report-tables">
				{tables[group].map((by) => {
					const lines = figures.by[by];
					if (!lines) return null;
					return (
						<FigureTable
							key={by}
							title={t(`by.${by}`)}
							counted={t(`columns.${group}`)}
							lines={by === 'country' ? byName(lines, locale, country) : lines}
							nameOf={(key) => nameOf(by, key)}
							hrefOf={hrefOf}
							of={{ group, by }}
							regions={group === 'trips'}
						/>
					);
				})}
			</div>
		</>
	);
}

/** The trips of a period, counted now or as they were frozen. */
export async function TripReport({ figures, uncounted, names, quoted, period, government, hrefOf }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
	const own = await ownCountryNames(await officeContext());
	const country = (code: string) => countryName(code, locale, own);
	const nameOf = lineNames(names, { locale, t: anyKey(t), country });
	return (
		<div className="report">
			<TripOverview figures={figures} uncounted={uncounted} hrefOf={hrefOf} />
			{quoted.length > 0 && (
				<QuotedBeside
					quoted={quoted}
					figures={government ? { ...figures, government: figures.trips } : figures}
					period={period}
					onlyGovernment={government}
					hrefOf={hrefOf}
				/>
			)}
			<h2>{t('reports.trips.tripsTitle')}</h2>
			<Tables group="trips" figures={figures.trips} nameOf={nameOf} country={country} hrefOf={hrefOf} />
			<h2>{t('reports.trips.guestsTitle')}</h2>
			<Tables group="guests" figures={figures.guests} nameOf={nameOf} country={country} hrefOf={hrefOf} />
		</div>
	);
}
