import { useLocale } from 'next-intl';
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
const names = new Map<string, string>();

/** „Mitteleuropäische Zeit“: the clocks' name, so that zones which show the same time are one. */
function clockName(timeZone: string, locale: string): string {
	const key = `${locale} ${timeZone}`;
	const known = names.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
	const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
	names.set(key, name);
	return name;
}

/** Times are those of the clocks at the place; it is said where these are not the office's. */
export function SiteProgramme({ days }: { days: SiteProgrammeDay[] }) {
	const locale = useLocale();
	const clock = (item: SiteProgrammeItem) => clockName(item.timeZone, locale);
	const sayClock = days.some(({ items }) => items.some((item) => clock(item) !== clockName(home, locale)));
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
							{(item.place || sayClock) && (
								<span className="muted">
									{[item.place, sayClock && clock(item)].filter(Boolean).join(' · ')}
								</span>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	));
}
