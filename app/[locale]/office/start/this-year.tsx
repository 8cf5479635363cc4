import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { monthName } from '@/lib/dates';
import { type SoFar, thisYear, trendPoints, yearSoFar } from '@/lib/reports/this-year';
import { rowsAddress } from '@/lib/reports/trip-links';

const field = { width: 120, height: 24 };

/** This year's journeys and visits to us up to today, as the report counts them. */
export async function ThisYear({ ctx }: { ctx: OfficeContext }) {
	if (!may(ctx.user, 'reports.read')) return null;
	const [figures, locale, t] = await Promise.all([
		thisYear(ctx),
		getLocale(),
		getTranslations('start.thisYear'),
	]);
	const period = yearSoFar(ctx.today);
	const office = `/${locale}/office`;
	return (
		<Card
			title={t('title', { year: period.from.slice(0, 4) })}
			actions={<Link href={`${office}/reports/trips?${new URLSearchParams(period)}`}>{t('report')}</Link>}
			flush
		>
			<ul className="this-year">
				{figures.map((each) => (
					<li
						key={each.figure.group}
						data-direction={each.figure.group === 'guests' ? 'incoming' : 'outgoing'}
					>
						<Link
							href={`${office}/visits${rowsAddress({ ...period, government: false }, each.figure, ctx.today)}`}
						>
							{t.rich(each.figure.group, { count: each.count, b: (number) => <b>{number}</b> })}
						</Link>
						{each.figure.group === 'trips' && each.count > 0 && (
							<span className="muted">{t('toPartnerRegions', { count: each.toPartnerRegions })}</span>
						)}
						<Trend months={each.months} locale={locale} />
					</li>
				))}
			</ul>
		</Card>
	);
}

async function Trend({ months, locale }: { months: SoFar['months']; locale: string }) {
	const t = await getTranslations('start.thisYear');
	if (months.length < 2) return null;
	const told = months.map(({ month, count }) => `${monthName(month, locale)} ${count}`).join(', ');
	const { width, height } = field;
	return (
		<svg
			role="img"
			aria-label={t('byMonth', { told })}
			viewBox={`0 -2 ${width} ${height + 4}`}
			preserveAspectRatio="none"
			width="100%"
			height={height + 4}
			className="trend"
		>
			<polyline
				points={trendPoints(
					months.map(({ count }) => count),
					field,
				)}
				fill="none"
				vectorEffect="non-scaling-stroke"
			/>
		</svg>
	);
}
