import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { formatDayRange } from '@/lib/dates';
import type { listTravels } from '@/lib/people/person-parts-queries';
import { VisitBadge } from '../../visits/visit-badge';

type Props = { travels: Awaited<ReturnType<typeof listTravels>>; name: string };

const notTravelled = new Set(['cancelled', 'postponed']);

/** The delegations somebody travelled on, under the office held then. */
export function Travels({ travels, name }: Props) {
	const t = useTranslations('people.travels');
	const visit = useTranslations('visits');
	const locale = useLocale();
	return (
		<Card title={t('title')} flush>
			{travels.length === 0 && <EmptyState title={t('none')} />}
			<ul className="lines">
				{travels.map((travel) => (
					<li key={travel.memberId} className="line-days">
						<div>
							<Link href={`/${locale}/office/visits/${travel.id}`}>{travel.title}</Link>{' '}
							{notTravelled.has(travel.status) && <VisitBadge state={travel.status} />}
							<div className="muted">
								{[
									travel.isHead && t('head'),
									visit(`direction.${travel.direction}`),
									travel.nameThen !== name && travel.nameThen,
									travel.officeThen,
									travel.organisationThen,
								]
									.filter(Boolean)
									.join(' · ')}
							</div>
						</div>
						<span className="nowrap">{formatDayRange(travel.startsOn, travel.endsOn, locale, 'short')}</span>
					</li>
				))}
			</ul>
			{travels.length === 100 && <p className="muted card-body">{t('more')}</p>}
		</Card>
	);
}
