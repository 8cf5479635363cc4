import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { OwnWords } from '@/components/ui/words-in';
import type { PublicProgramme } from '@/lib/site/site-queries-exchanges';
import { SiteProse, SiteText } from '../../site-text';
import { SiteRounds } from './site-rounds';

type Programme = PublicProgramme & { listHref: string };

/** The public page of an exchange programme, between header and footer. */
export function SiteExchange({ programme, contact }: { programme: Programme; contact?: ReactNode }) {
	const t = useTranslations('site');
	const words = useTranslations('exchanges');
	const { rounds, description, fields, partners, funding } = programme;
	const now = rounds.filter(({ state }) => state !== 'completed' && state !== 'completion_due');
	const past = rounds.filter((round) => !now.includes(round)).reverse();
	const applies = now.some(({ state }) => state === 'open' || state === 'announced');
	return (
		<article>
			<div className="hero">
				<div className="site-width">
					<Breadcrumb
						label={t('breadcrumb')}
						items={[
							{ label: t('nav.exchanges'), href: programme.listHref },
							{ label: <SiteText value={programme.name} /> },
						]}
					/>
					<h1>
						<SiteText value={programme.name} />
					</h1>
					<p className="site-kind">
						<span>{words(`targetGroup.${programme.targetGroup}`)}</span>
						<span>{t(`exchange.direction.${programme.direction}`)}</span>
						{programme.status !== 'running' && (
							<Badge tone="info">{words(`status.${programme.status}`)}</Badge>
						)}
					</p>
				</div>
			</div>
			<div className="site-width">
				<div className="site-columns">
					<div>
						{description && (
							<section aria-labelledby="about">
								<h2 id="about">{t('partnership.about')}</h2>
								<SiteProse value={description} />
							</section>
						)}
						<section aria-labelledby="rounds">
							<h2 id="rounds">{t('exchange.rounds')}</h2>
							{now.length > 0 ? <SiteRounds rounds={now} /> : <p>{t('exchange.noRound')}</p>}
						</section>
						{past.length > 0 && (
							<section aria-labelledby="past">
								<h2 id="past">{t('exchange.past')}</h2>
								<SiteRounds rounds={past} />
							</section>
						)}
					</div>
					<div>
						{fields.length > 0 && (
							<section aria-labelledby="fields">
								<h2 id="fields">{t('exchange.fields')}</h2>
								<ul className="site-parties">
									{fields.map((field) => (
										<li key={field.text}>
											<SiteText value={field} />
										</li>
									))}
								</ul>
							</section>
						)}
						{partners.length > 0 && (
							<section aria-labelledby="partners">
								<h2 id="partners">{t('exchange.partners')}</h2>
								<p>
									{partners.map(({ href, name }, index) => (
										<Fragment key={href}>
											{index > 0 && ', '}
											<a href={href}>
												<SiteText value={name} />
											</a>
										</Fragment>
									))}
								</p>
							</section>
						)}
						{funding && (
							<section aria-labelledby="funding">
								<h2 id="funding">{t('exchange.funding')}</h2>
								<p>
									<OwnWords>{funding}</OwnWords>
								</p>
							</section>
						)}
						<section aria-labelledby="apply">
							<h2 id="apply">{t('exchange.howTo')}</h2>
							<p>{t(applies ? 'exchange.howToOpen' : 'exchange.howToClosed')}</p>
						</section>
						{contact}
					</div>
				</div>
			</div>
		</article>
	);
}
