import { useTranslations } from 'next-intl';
import { SiteDays } from './site-date';
import { SiteText, type SiteTextValue } from './site-text';

export type SiteVisitLine = {
	href: string;
	title: SiteTextValue;
	startsOn: string;
	endsOn: string;
	direction: string;
	places: string[];
	partners: string[];
};

/** Visits one below the other: days, title, where and with whom. `partners` can be said already by the page. */
export function SiteVisitLines({
	visits,
	withoutPartners,
}: {
	visits: SiteVisitLine[];
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
