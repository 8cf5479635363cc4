import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/dates';

export type SiteProgrammeItem = {
	id: string;
	from: string;
	to: string | null;
	timeZone: string;
	place: string | null;
	title: string;
};

export type SiteProgrammeDay = { day: string; items: SiteProgrammeItem[] };

const home = 'Europe/Berlin';
const cityOf = (timeZone: string) => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** Times are those of the clocks at the place; it is said where these are not the office's. */
export function SiteProgramme({ days }: { days: SiteProgrammeDay[] }) {
	const t = useTranslations('site');
	const locale = useLocale();
	const zones = new Set(days.flatMap(({ items }) => items.map(({ timeZone }) => timeZone)));
	const sayZone = zones.size > 1 || !zones.has(home);
	return days.map(({ day, items }) => (
		<section key={day} aria-label={formatDay(day, locale, 'weekday')} className="programme-day">
			<h3>
				<time dateTime={day}>{formatDay(day, locale, 'weekday')}</time>
			</h3>
			<ul className="programme">
				{items.map((item) => (
					<li key={item.id}>
						<span className="programme-time">
							<time dateTime={item.from}>{item.from}</time>
							{item.to && (
								<>
									–<time dateTime={item.to}>{item.to}</time>
								</>
							)}
						</span>
						<span className="programme-what">
							{item.title}
							{(item.place || sayZone) && (
								<span className="muted">
									{[item.place, sayZone && t('visit.zone', { city: cityOf(item.timeZone) })]
										.filter(Boolean)
										.join(' · ')}
								</span>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	));
}
