import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteSince } from '../../site-date';

type Props = Pick<PublicPartnership, 'foundedOn' | 'years' | 'nextAnniversary'> & { visits: number };

/** The large figures under the name; what is unknown is left out, never guessed. */
export function SitePartnershipFigures({ foundedOn, years, visits, nextAnniversary }: Props) {
	const t = useTranslations('site');
	const locale = useLocale();
	return (
		<dl className="figures">
			{foundedOn && (
				<div>
					<dt>{years ? <SiteSince on={foundedOn} /> : t('figures.founded')}</dt>
					<dd>{years ? t('years', { count: years }) : formatEdtf(foundedOn, locale)}</dd>
				</div>
			)}
			{visits > 0 && (
				<div>
					<dt>{t('figures.visits', { count: visits })}</dt>
					<dd>{visits}</dd>
				</div>
			)}
			{nextAnniversary && (
				<div>
					<dt>
						{nextAnniversary.day
							? t('figures.anniversaryOn', {
									years: nextAnniversary.years,
									day: formatDay(nextAnniversary.day, locale),
								})
							: t('figures.anniversary', { years: nextAnniversary.years })}
					</dt>
					<dd>{nextAnniversary.year}</dd>
				</div>
			)}
		</dl>
	);
}
