import { useLocale } from 'next-intl';
import { ClockTimes, useClocks } from '@/components/ui/clock-times';
import { OwnWords } from '@/components/ui/words-in';
import { formatDay } from '@/lib/dates';
import type { PublicVisit } from '@/lib/site/site-queries-visit';

/** Times are those of the clocks at the place; it is said where these are not the office's. */
export function SiteProgramme({ days }: { days: PublicVisit['programme'] }) {
	const locale = useLocale();
	const clocks = useClocks();
	const sayClock = days.some(({ items }) => items.some(clocks.elsewhere));
	return days.map(({ day, items }) => (
		<section key={day} aria-label={formatDay(day, locale, 'weekday')} className="programme-day">
			<h3>
				<time dateTime={day}>{formatDay(day, locale, 'weekday')}</time>
			</h3>
			<ul className="programme">
				{items.map((item) => (
					<li key={item.id}>
						<span className="programme-time">
							<ClockTimes on={day} {...item} />
						</span>
						<span className="programme-what">
							<OwnWords>{item.title}</OwnWords>
							{(item.place || sayClock) && (
								<span className="muted">
									{item.place && <OwnWords>{item.place}</OwnWords>}
									{item.place && sayClock && ' · '}
									{clocks.say(item, sayClock)}
								</span>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	));
}
