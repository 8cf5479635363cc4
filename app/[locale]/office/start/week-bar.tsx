import { useLocale, useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { type Day, formatDayRange } from '@/lib/dates';
import { barWithLabel, onStrip } from '@/lib/start/weeks';
import { type VisitDirection, visitState } from '@/lib/visits/visit';
import type { upcomingVisits } from '@/lib/visits/visit-queries';

export const icons: Record<VisitDirection, IconName> = {
	incoming: 'arrive',
	outgoing: 'depart',
	third_place: 'place',
	virtual: 'screen',
};

type BarProps = {
	visit: Awaited<ReturnType<typeof upcomingVisits>>[number];
	days: Day[];
	ctx: OfficeContext;
};

export function WeekBar({ visit, days, ctx }: BarProps) {
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
