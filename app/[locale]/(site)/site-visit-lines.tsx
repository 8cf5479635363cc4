import { useTranslations } from 'next-intl';
import type { VisitLine } from '@/lib/site/site-queries-visits';
import { SiteDays } from './site-date';
import { SiteText } from './site-text';

/** Visits one below the other: days, title, where and with whom. `partners` can be said already by the page. */
export function SiteVisitLines({
	visits,
	withoutPartners,
}: {
	visits: VisitLine[];
	withoutPartners?: boolean;
}) {
	const t = useTranslations('site');
	return (
		<ul className="site-lines">
			{visits.map((visit) => (
				<li key={visit.href}>
					<span className="site-line-when">
						<SiteDays from={visit.startsOn} to={visit.endsOn} />
					</span>
					<span className="site-line-what">
						<a href={visit.href}>
							<SiteText value={visit.title} />
						</a>
						<span className="muted">
							{[
								t(`direction.${visit.direction}`),
								visit.places.join(', '),
								withoutPartners
									? ''
									: visit.partners.filter((name) => !visit.places.includes(name)).join(', '),
							]
								.filter(Boolean)
								.join(' · ')}
						</span>
					</span>
				</li>
			))}
		</ul>
	);
}
