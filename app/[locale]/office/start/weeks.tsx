import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day, formatDayRange, shortWeekday, weekdayOf } from '@/lib/dates';
import { barWithLabel, onStrip, weeksLength } from '@/lib/start/weeks';
import { upcomingStates, type VisitDirection, visitState } from '@/lib/visits/visit';
import { upcomingVisits } from '@/lib/visits/visit-queries';

const icons: Record<VisitDirection, IconName> = {
	incoming: 'arrive',
	outgoing: 'depart',
	third_place: 'place',
	virtual: 'screen',
};

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
							<Bar key={visit.id} {...{ visit, days, ctx }} />
						))}
					</ul>
				)}
			</div>
		</section>
	);
}

type BarProps = {
	visit: Awaited<ReturnType<typeof upcomingVisits>>[number];
	days: Day[];
	ctx: OfficeContext;
};

function Bar({ visit, days, ctx }: BarProps) {
	const locale = useLocale();
	const t = useTranslations('start.weeks');
	const words = useTranslations('visits');
	const { from, length, before, after } = onStrip(visit, days);
	const place = barWithLabel({ from, length }, days.length);
	const state = visitState(visit, ctx.today);
	const when = formatDayRange(visit.startsOn, visit.endsOn, locale, 'short');
	const said = [
		visit.title,
		state === 'requested' && words('status.requested'),
		visit.members > 0 && words('members', { count: visit.members }),
		t(`direction.${visit.direction}`),
	];
	return (
		<li data-from={place.from} data-length={place.length}>
			<Link
				href={`/${locale}/office/visits/${visit.id}`}
				className="bar"
				data-direction={visit.direction}
				data-side={place.side}
				data-before={before || undefined}
				data-after={after || undefined}
				title={visit.title}
				aria-label={`${when}: ${said.filter(Boolean).join(', ')}`}
			>
				<span className="bar-days" data-from={place.bar} data-length={length}>
					{before && <Icon name="chevron-left" size={12} />}
					<Icon name={icons[visit.direction]} size={14} />
					{after && <Icon name="chevron-right" size={12} />}
				</span>
				<span className="bar-when">{when}</span>{' '}
				<span className="bar-words" data-from={place.words.from} data-length={place.words.length}>
					<span className="bar-title">{visit.title}</span>{' '}
					{state === 'requested' && <span className="bar-state">{words('status.requested')}</span>}{' '}
					{visit.members > 0 && (
						<span className="bar-people">
							<span className="bar-number" aria-hidden="true">
								{visit.members}
							</span>{' '}
							<span className="bar-unit">{words('members', { count: visit.members })}</span>
						</span>
					)}{' '}
					<span className="bar-kind">{t(`direction.${visit.direction}`)}</span>
				</span>
			</Link>
		</li>
	);
}
