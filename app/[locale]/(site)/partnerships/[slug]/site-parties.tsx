import { useTranslations } from 'next-intl';
import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteText } from '../../site-text';

/** Who is tied with whom; a partnership may have more than two. */
export function SiteParties({ parties }: Pick<PublicPartnership, 'parties'>) {
	const t = useTranslations('site');
	if (parties.length === 0) return null;
	return (
		<section aria-labelledby="parties">
			<h2 id="parties">{t('partnership.parties')}</h2>
			<ul className="site-parties">
				{[...parties]
					.sort((a, b) => (a.side === b.side ? 0 : a.side === 'home' ? -1 : 1))
					.map((party) => (
						<li key={party.id}>
							<strong>
								<SiteText value={party.name} />
							</strong>
							<span className="muted">
								{party.kind === 'country'
									? t('territory.country')
									: `${t(`territory.${party.kind}`)}, ${party.country}`}
							</span>
						</li>
					))}
			</ul>
		</section>
	);
}
