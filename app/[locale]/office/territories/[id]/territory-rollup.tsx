import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { type CountryNames, countryName } from '@/lib/countries';
import type { PartnershipGroup } from '@/lib/territories/territory-rollup-queries';
import { PartnershipBadge } from '../../partnership-badge';

const shown = 12;

/** The partnerships of what lies in a territory, by the region of the partner, each group counted. */
export function TerritoryRollup({
	groups,
	countries,
}: {
	groups: PartnershipGroup[];
	countries: CountryNames;
}) {
	const t = useTranslations('territories.rollup');
	const locale = useLocale();
	if (groups.length === 0) return null;
	const territory = (id: string) => `/${locale}/office/territories/${id}`;
	return (
		<Card title={t('title')} flush>
			<ul className="lines rollup">
				{groups.map(({ region, country, partnerships, inners, parts }) => (
					<li key={region.id}>
						<div>
							<Link href={territory(region.id)}>
								<strong>{region.name}</strong>
							</Link>{' '}
							<span className="muted">{countryName(country, locale, countries)}</span>
							<div className="muted">{t('of', { count: inners })}</div>
						</div>
						<span className="nowrap">{t('count', { count: partnerships })}</span>
						<details open={partnerships <= shown}>
							<summary>{t('each')}</summary>
							{parts.map(({ within, partnerships: inside, rows }) => (
								<div key={within?.id ?? ''} className="rollup-part">
									{within && (
										<p className="muted">
											<Link href={territory(within.id)}>{within.name}</Link> · {t('count', { count: inside })}
										</p>
									)}
									<ul className="plain-list">
										{rows.map((row) => (
											<li key={`${row.id} ${row.inner.id} ${row.partner.id}`}>
												<Link href={`/${locale}/office/partnerships/${row.id}`}>
													{row.inner.name} – {row.partner.name}
												</Link>{' '}
												{row.status !== 'active' && <PartnershipBadge status={row.status} />}
											</li>
										))}
									</ul>
								</div>
							))}
						</details>
					</li>
				))}
			</ul>
		</Card>
	);
}
