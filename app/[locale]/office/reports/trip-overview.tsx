import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { without } from '@/lib/counting';
import { formatEuros } from '@/lib/euros';
import type { GroupFigures, TripFigures } from '@/lib/reports/trip-figures';
import type { Figure } from '@/lib/reports/trips';
import { FigureLink, type HrefOf } from './figure-table';

type Props = { figures: TripFigures; uncounted: { count: number; href?: string }; hrefOf: HrefOf };

/** A number, what it counts, and where the rule stands. */
function Item({
	rule,
	label,
	children,
	notes,
}: {
	rule: string;
	label: string;
	children: ReactNode;
	notes?: ReactNode;
}) {
	return (
		<div>
			<dt>
				<a href={`#rule-${rule}`}>{label}</a>
			</dt>
			<dd>
				<span className="report-number">{children}</span>
				{notes && <span className="report-notes">{notes}</span>}
			</dd>
		</div>
	);
}

async function Note({ count, words, href }: { count: number; words: string; href: string }) {
	return count > 0 ? <Link href={href}>{words}</Link> : null;
}

async function Cost({
	group,
	figures,
	hrefOf,
}: {
	group: 'trips' | 'guests';
	figures: GroupFigures;
	hrefOf: HrefOf;
}) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.trips')]);
	const { entered, missing, sum } = figures.cost;
	return (
		<Item
			rule="cost"
			label={t(group === 'trips' ? 'overview.cost' : 'overview.guestCost')}
			notes={
				<>
					<Note
						count={entered}
						words={t('overview.costEntered', { count: entered })}
						href={hrefOf({ group, by: 'cost', key: 'yes' })}
					/>
					<Note
						count={missing}
						words={t('overview.costMissing', { count: missing })}
						href={hrefOf({ group, by: 'cost', key: 'no' })}
					/>
				</>
			}
		>
			{entered > 0 ? formatEuros(sum, locale) : '–'}
		</Item>
	);
}

/** The first answer: how many trips, to how many countries, how many of them to partner regions, at what cost. */
export async function TripOverview({ figures, uncounted, hrefOf }: Props) {
	const t = await getTranslations('reports.trips');
	const { trips, guests } = figures;
	const note = (count: number, key: 'suspended' | 'ahead' | 'withoutStop', figure: Figure) => (
		<Note count={count} words={t(`overview.${key}`, { count })} href={hrefOf(figure)} />
	);
	return (
		<Card title={t('overview.title')}>
			<dl className="report-figures">
				<Item
					rule="trip"
					label={t('overview.trips')}
					notes={note(trips.ahead, 'ahead', { group: 'trips', ahead: true })}
				>
					<FigureLink value={trips.count} href={hrefOf({ group: 'trips' })} />
				</Item>
				<Item
					rule="country"
					label={t('overview.countries')}
					notes={note(trips.withoutStop, 'withoutStop', { group: 'trips', by: 'country', key: without })}
				>
					<FigureLink value={trips.countries} href={hrefOf({ group: 'trips' })} />
				</Item>
				<Item
					rule="region"
					label={t('overview.regions')}
					notes={
						<>
							{note(trips.suspended, 'suspended', { group: 'trips', region: 'suspended' })}
							{(trips.countryOnly ?? 0) > 0 && (
								<span>{t('overview.countryOnly', { count: trips.countryOnly ?? 0 })}</span>
							)}
						</>
					}
				>
					<FigureLink value={trips.toPartnerRegions} href={hrefOf({ group: 'trips', region: 'yes' })} />
				</Item>
				<Cost group="trips" figures={trips} hrefOf={hrefOf} />
				<Item
					rule="trip"
					label={t('overview.guests')}
					notes={note(guests.ahead, 'ahead', { group: 'guests', ahead: true })}
				>
					<FigureLink value={guests.count} href={hrefOf({ group: 'guests' })} />
				</Item>
				<Cost group="guests" figures={guests} hrefOf={hrefOf} />
				<Item rule="trip" label={t('overview.virtual')}>
					<FigureLink value={figures.virtual} href={hrefOf({ group: 'virtual' })} />
				</Item>
				<Item rule="trip" label={t('overview.uncounted')}>
					{uncounted.href ? <FigureLink value={uncounted.count} href={uncounted.href} /> : uncounted.count}
				</Item>
			</dl>
		</Card>
	);
}
