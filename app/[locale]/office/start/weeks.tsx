import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day, shortWeekday, weekdayOf } from '@/lib/dates';
import { weeksLength } from '@/lib/start/weeks';
import { upcomingStates } from '@/lib/visits/visit';
import { upcomingVisits } from '@/lib/visits/visit-queries';
import { icons, WeekBar } from './week-bar';

const shown = 24;

const mark = (day: Day, today: Day) =>
	day === today ? 'today' : [0, 6].includes(weekdayOf(day)) ? 'weekend' : undefined;

/** The visits of the next three weeks on a strip of days; on narrow screens, and to screen readers, as a list. */
export async function Weeks({ ctx }: { ctx: OfficeContext }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const days = Array.from({ length: weeksLength }, (_, index) => addDays(ctx.today, index));
	const until = days.at(-1) ?? ctx.today;
	const visits = await upcomingVisits(ctx, locale, { until, limit: shown });
	const kinds = (['incoming', 'outgoing', 'third_place', 'virtual'] as const).filter(
		(kind) => kind !== 'third_place' || visits.some(({ direction }) => direction === kind),
	);
	const upcoming = `/${locale}/office/visits?runs=from_today&state=${upcomingStates.join()}&sort=startsOn`;
	return (
		<section className="card weeks" aria-labelledby="weeks-title">
			<header className="card-head">
				<h2 id="weeks-title">{t('weeks.title')}</h2>
				<ul className="weeks-legend" aria-label={t('weeks.legend')}>
					{kinds.map((kind) => (
						<li key={kind} data-direction={kind}>
							<Icon name={icons[kind]} size={14} /> {t(`weeks.direction.${kind}`)}
						</li>
					))}
				</ul>
				<Link href={upcoming}>{t('allVisits')}</Link>
			</header>
			<ol className="weeks-days" aria-hidden="true">
				{days.map((day) => (
					<li key={day} data-mark={mark(day, ctx.today)}>
						{shortWeekday(day, locale)}
						<b>{Number(day.slice(8))}</b>
					</li>
				))}
			</ol>
			<div className="weeks-field">
				<ol className="weeks-grid" aria-hidden="true">
					{days.map((day) => (
						<li key={day} data-mark={mark(day, ctx.today)} />
					))}
				</ol>
				{visits.length === 0 ? (
					<EmptyState title={t('weeks.none')} />
				) : (
					<ul className="weeks-bars">
						{visits.map((visit) => (
							<WeekBar key={visit.id} {...{ visit, days, ctx }} />
						))}
					</ul>
				)}
			</div>
		</section>
	);
}
