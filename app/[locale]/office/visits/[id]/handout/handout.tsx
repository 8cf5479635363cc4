import { getTranslations } from 'next-intl/server';
import { formatDay, formatDayRange } from '@/lib/dates';
import type { handoutOf } from '@/lib/visits/handout';
import { Also, Clock } from './handout-clock';

type Sheet = ReturnType<typeof handoutOf>;
/** Says the same in German and English; what was written in one language stands once. */
export async function Handout({ sheet }: { sheet: Sheet }) {
	const [de, en] = await Promise.all([
		getTranslations({ locale: 'de', namespace: 'visits.handout' }),
		getTranslations({ locale: 'en', namespace: 'visits.handout' }),
	]);
	const [title, english] = sheet.titles;
	const days = (locale: string) => formatDayRange(sheet.startsOn, sheet.endsOn, locale);
	const facts: [Parameters<typeof de>[0], string[]][] = [
		['host', sheet.host ? [sheet.host] : []],
		['partners', sheet.partners.map((names) => names.join(' / '))],
		['places', sheet.places],
	];
	return (
		<article className="handout" lang="de">
			<h2>{title}</h2>
			{english && <p lang="en">{english}</p>}
			<p className="handout-days">
				{days('de')} <Also>{days('en')}</Also>
			</p>
			{sheet.cancelled && (
				<p>
					<strong>
						{de('cancelled')} <Also>{en('cancelled')}</Also>
					</strong>
				</p>
			)}
			<dl className="handout-facts">
				{facts
					.filter(([, lines]) => lines.length > 0)
					.map(([label, lines]) => (
						<div key={label}>
							<dt>
								{de(label)} <Also>{en(label)}</Also>
							</dt>
							{lines.map((line) => (
								<dd key={line}>{line}</dd>
							))}
						</div>
					))}
			</dl>
			<h3>
				{de('programme')} <Also>{en('programme')}</Also>
			</h3>
			{sheet.days.length === 0 && (
				<p>
					{de('none')} <Also>{en('none')}</Also>
				</p>
			)}
			{sheet.days.map(({ day, items }) => (
				<section key={day}>
					<h4>
						{formatDay(day, 'de', 'weekday')} <Also>{formatDay(day, 'en', 'weekday')}</Also>
					</h4>
					<ul className="handout-items">
						{items.map((item, at) => (
							<li key={item.id}>
								<span className="handout-time">
									{[item.from, item.to].filter(Boolean).join('–')}
									{item.to && item.toDay && item.toDay !== day && (
										<span className="handout-place">{formatDay(item.toDay, 'de', 'short')}</span>
									)}
								</span>
								<span>
									<strong>{item.title}</strong>
									{item.place && <span className="handout-place">{item.place}</span>}
									<Clock {...item} before={items[at - 1]} />
								</span>
							</li>
						))}
					</ul>
				</section>
			))}
			{sheet.office && (
				<footer>
					<h3>
						{de('contact')} <Also>{en('contact')}</Also>
					</h3>
					<address>
						{[...sheet.office.names, ...sheet.office.lines].map((line) => (
							<span key={line}>{line}</span>
						))}
					</address>
				</footer>
			)}
		</article>
	);
}
