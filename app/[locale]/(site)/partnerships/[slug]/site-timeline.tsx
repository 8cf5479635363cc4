import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/dates';
import { SiteDate } from '../../site-date';
import { SiteText, type SiteTextValue } from '../../site-text';

export type SiteTimelineEvent = {
	id: string;
	type: string;
	on: string | null;
	celebratedOn: string | null;
	scope: string;
	/** Entered for a day that has not come. */
	ahead: boolean;
	/** The same of the day on which it is celebrated. */
	celebrationAhead: boolean;
	text: SiteTextValue | null;
	/** Of a rename or merger: what the partner was called before. */
	names?: string[] | null;
	visit: { href: string; title: SiteTextValue } | null;
};

function Event({ event }: { event: SiteTimelineEvent }) {
	const t = useTranslations('site');
	const locale = useLocale();
	const partly = event.scope !== 'all' && (event.type === 'suspended' || event.type === 'resumed');
	return (
		<li className={event.type === 'founded' ? 'timeline-first' : undefined}>
			<p className="timeline-what">
				<SiteDate on={event.on} />{' '}
				<span>
					{t(`event.${event.type}`)}
					{partly && ` (${t(`scope.${event.scope}`)})`}
					{event.names && event.names.length > 0 && `: ${event.names.join(', ')}`}
					{event.ahead && ` (${t('ahead')})`}
				</span>
			</p>
			{event.text && (
				<p lang={event.text.lang ?? undefined} className="timeline-text">
					{event.text.text}
				</p>
			)}
			{event.celebratedOn && event.celebratedOn !== event.on && (
				<p className="muted">
					{t.rich(event.celebrationAhead ? 'celebrationAhead' : 'celebrated', {
						day: formatDay(event.celebratedOn, locale),
						time: (chunks) => (
							<time dateTime={event.celebratedOn ?? undefined} className="inline">
								{chunks}
							</time>
						),
					})}
				</p>
			)}
			{event.visit && (
				<p>
					<a href={event.visit.href}>
						<SiteText value={event.visit.title} />
					</a>
				</p>
			)}
		</li>
	);
}

/** The ledger, the oldest first. */
export function SiteTimeline({ events }: { events: SiteTimelineEvent[] }) {
	return (
		<ol className="timeline">
			{events.map((event) => (
				<Event key={event.id} event={event} />
			))}
		</ol>
	);
}
