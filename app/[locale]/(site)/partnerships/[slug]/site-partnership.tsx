import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { formatEdtf } from '@/lib/edtf';
import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteProgrammeTiles } from '../../site-exchange-list';
import { SitePublications } from '../../site-publications';
import { SiteRepresentatives } from '../../site-representatives';
import { SiteStatus } from '../../site-status';
import { SiteLead, SiteProse, SiteText } from '../../site-text';
import { SiteTopics } from '../../site-topics';
import { SiteVisitLines } from '../../site-visit-lines';
import { SiteAgreements } from './site-agreements';
import { SiteParties } from './site-parties';
import { SitePartnershipFigures } from './site-partnership-figures';
import { SiteTimeline } from './site-timeline';

type Part = { partnership: PublicPartnership };

function Standing({ partnership: { status, suspension } }: Part) {
	const t = useTranslations('site');
	const locale = useLocale();
	if (status === 'proposed' || status === 'ended') {
		return <Alert tone="neutral" title={t(`standing.${status}`)} />;
	}
	if (!suspension) return null;
	const dated = suspension.on ? 'yes' : 'no';
	const date = formatEdtf(suspension.on, locale);
	return (
		<Alert
			tone={status === 'suspended' ? 'warn' : 'info'}
			title={t(`suspension.${suspension.scope}`, { dated, date })}
		>
			{suspension.text && <p lang={suspension.text.lang ?? undefined}>{suspension.text.text}</p>}
			{status === 'suspended' && <p>{t('suspension.meaning')}</p>}
		</Alert>
	);
}

function Head({ partnership }: Part) {
	const t = useTranslations('site');
	const { name, countries, formerNames, variants, origins } = partnership;
	const [country] = countries;
	return (
		<div className="hero">
			<div className="site-width">
				<Breadcrumb
					label={t('breadcrumb')}
					items={[
						{ label: t('nav.partnerships'), href: partnership.listHref },
						...(country && countries.length === 1 ? [{ label: country.name, href: country.href }] : []),
						{ label: <SiteText value={name} /> },
					]}
				/>
				<h1>
					<SiteText value={name} />
				</h1>
				<p className="site-kind">
					<a href={partnership.kindHref}>
						<SiteText value={partnership.kind} />
					</a>
					<span>{countries.map(({ name }) => name).join(', ')}</span>
					<SiteStatus status={partnership.status} />
				</p>
				{formerNames.length > 0 && <p className="muted">{t('former', { names: formerNames.join(', ') })}</p>}
				{origins.map(({ key, names }) => (
					<p key={key} className="muted">
						{t(`origin.${key}`, { names: names.join(', ') })}
					</p>
				))}
				{variants.length > 0 && <p className="muted">{t('variants', { names: variants.join(', ') })}</p>}
				<SiteLead value={partnership.summary} />
				<SitePartnershipFigures {...partnership} visits={partnership.visits.total} />
			</div>
		</div>
	);
}

function Visits({ partnership: { visits } }: Part) {
	const t = useTranslations('site');
	if (visits.total === 0) return null;
	return (
		<section aria-labelledby="visits">
			<h2 id="visits">{t('visits.title')}</h2>
			{visits.upcoming.length > 0 && (
				<>
					<h3>{t('visits.upcoming')}</h3>
					<SiteVisitLines visits={visits.upcoming} withoutPartners />
				</>
			)}
			{visits.past.map(({ year, visits: lines }) => (
				<div key={year}>
					<h3>{year}</h3>
					<SiteVisitLines visits={lines} withoutPartners />
				</div>
			))}
			{visits.allHref && (
				<p className="site-more">
					<a href={visits.allHref}>{t('visits.all', { count: visits.total })}</a>
				</p>
			)}
		</section>
	);
}

/** The public page of a partnership, between header and footer; the office's preview shows the same. */
export function SitePartnership({ partnership, contact }: Part & { contact?: ReactNode }) {
	const t = useTranslations('site');
	const { description, timeline, agreements, publications, topics, representatives } = partnership;
	return (
		<article>
			<Head partnership={partnership} />
			<div className="site-width">
				<Standing partnership={partnership} />
				<div className="site-columns">
					<div>
						{description && (
							<section aria-labelledby="about">
								<h2 id="about">{t('partnership.about')}</h2>
								<SiteProse value={description} />
							</section>
						)}
						{timeline.length > 0 && (
							<section aria-labelledby="timeline">
								<h2 id="timeline">{t('partnership.timeline')}</h2>
								<SiteTimeline entries={timeline} />
							</section>
						)}
						{agreements.length > 0 && (
							<section aria-labelledby="agreements">
								<h2 id="agreements">{t('agreements.title')}</h2>
								<SiteAgreements chains={agreements} />
							</section>
						)}
						{publications.length > 0 && (
							<section aria-labelledby="publications">
								<h2 id="publications">{t('publications.title')}</h2>
								<SitePublications publications={publications} heading="h3" />
							</section>
						)}
					</div>
					<div>
						{topics.length > 0 && (
							<section aria-labelledby="topics">
								<h2 id="topics">{t('topics')}</h2>
								<SiteTopics topics={topics} />
							</section>
						)}
						<SiteParties parties={partnership.parties} />
						{representatives.length > 0 && (
							<section aria-labelledby="representatives">
								<h2 id="representatives">{t('representatives.here')}</h2>
								<SiteRepresentatives representatives={representatives} />
							</section>
						)}
						{contact}
					</div>
				</div>
				{partnership.programmes.length > 0 && (
					<section aria-labelledby="exchanges">
						<h2 id="exchanges">{t('exchange.here')}</h2>
						<SiteProgrammeTiles rows={partnership.programmes} level={3} withoutPartners />
					</section>
				)}
				<Visits partnership={partnership} />
			</div>
		</article>
	);
}
