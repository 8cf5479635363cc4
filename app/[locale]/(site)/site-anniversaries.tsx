import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { PublicAnniversary } from '@/lib/site/site-queries-anniversaries';
import { SiteText } from './site-text';

/** What is known of it: the day, the month or only the year. */
export function SiteAnniversaryDay({
	anniversary: { day, first, year, precision },
}: {
	anniversary: PublicAnniversary;
}) {
	const locale = useLocale();
	if (day) return <time dateTime={day}>{formatDay(day, locale)}</time>;
	return precision === 'month' ? formatEdtf(first.slice(0, 7), locale) : String(year);
}

/** Anniversaries of one year, one below the other. */
export function SiteAnniversaries({ anniversaries }: { anniversaries: PublicAnniversary[] }) {
	const t = useTranslations('site.anniversaries');
	const locale = useLocale();
	return (
		<ul className="site-lines">
			{anniversaries.map((anniversary) => (
				<li key={anniversary.href + anniversary.years}>
					<span className="site-line-when">
						<SiteAnniversaryDay anniversary={anniversary} />
					</span>
					<span className="site-line-what">
						<span className={anniversary.standsOut ? 'site-years site-years-round' : 'site-years'}>
							{t('years', { years: anniversary.years })}
						</span>
						<a href={anniversary.href}>
							<SiteText value={anniversary.name} />
						</a>
						{anniversary.kind && (
							<span className="muted">
								<SiteText value={anniversary.kind} />
							</span>
						)}
						{anniversary.suspended && <span>{t('suspended')}</span>}
						{anniversary.celebration && (
							<span>
								{t(anniversary.celebration.ahead ? 'ahead' : 'celebrated', {
									date: formatEdtf(anniversary.celebration.on, locale),
								})}
								{anniversary.celebration.visit && (
									<>
										{', '}
										<a href={anniversary.celebration.visit.href}>
											<SiteText value={anniversary.celebration.visit.title} />
										</a>
									</>
								)}
							</span>
						)}
					</span>
				</li>
			))}
		</ul>
	);
}
