import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { PublicVisit } from '@/lib/site/site-queries-visit';
import { SiteDays } from '../../site-date';
import { SiteProse, SiteText } from '../../site-text';
import { SiteTopics } from '../../site-topics';
import { SiteProgramme } from './site-programme';

type Part = { visit: PublicVisit };

function Stops({ visit: { stops } }: Part) {
	return (
		<ul className="site-parties">
			{stops.map(({ place, territory, country, from, to }) => {
				const names = [place && territory.text !== place ? territory.text : '', country].filter(Boolean);
				return (
					<li key={`${place}${territory.text}${from}`}>
						<strong>{place ?? <SiteText value={territory} />}</strong>
						<span className="muted">
							{names.filter((name) => name !== (place ?? territory.text)).join(', ')}
							{from && stops.length > 1 && (
								<>
									{' · '}
									<SiteDays from={from} to={to} />
								</>
							)}
						</span>
					</li>
				);
			})}
		</ul>
	);
}

/** The public page of a visit, between header and footer; the office's preview shows the same. */
export function SiteVisit({ visit, contact }: Part & { contact?: ReactNode }) {
	const t = useTranslations('site');
	const kinds = useTranslations('visits.kind');
	return (
		<article>
			<div className="hero">
				<div className="site-width">
					<Breadcrumb
						label={t('breadcrumb')}
						items={[
							{ label: t('nav.visits'), href: visit.listHref },
							{ label: <SiteText value={visit.title} /> },
						]}
					/>
					<h1>
						<SiteText value={visit.title} />
					</h1>
					<p className="lead">
						<SiteDays from={visit.startsOn} to={visit.endsOn} />
					</p>
					<p className="site-kind">
						<span>{t(`direction.${visit.direction}`)}</span>
						<span>{kinds(visit.kind)}</span>
					</p>
				</div>
			</div>
			<div className="site-width site-columns">
				<div>
					{visit.summary && (
						<section aria-labelledby="about">
							<h2 id="about">{t(visit.upcoming ? 'visit.aboutUpcoming' : 'visit.about')}</h2>
							<SiteProse value={visit.summary} />
						</section>
					)}
					{visit.programme.length > 0 && (
						<section aria-labelledby="programme">
							<h2 id="programme">{t('visit.programme')}</h2>
							<SiteProgramme days={visit.programme} />
						</section>
					)}
				</div>
				<div>
					{visit.partnerships.length > 0 && (
						<section aria-labelledby="partnerships">
							<h2 id="partnerships">{t('visit.partnerships', { count: visit.partnerships.length })}</h2>
							<ul className="site-parties">
								{visit.partnerships.map((partnership) => (
									<li key={partnership.href}>
										<a href={partnership.href}>
											<SiteText value={partnership.name} />
										</a>
									</li>
								))}
							</ul>
						</section>
					)}
					{visit.stops.length > 0 && (
						<section aria-labelledby="stops">
							<h2 id="stops">{t('visit.stops', { count: visit.stops.length })}</h2>
							<Stops visit={visit} />
						</section>
					)}
					{visit.topics.length > 0 && (
						<section aria-labelledby="topics">
							<h2 id="topics">{t('topics')}</h2>
							<SiteTopics topics={visit.topics} />
						</section>
					)}
					{contact}
				</div>
			</div>
		</article>
	);
}
