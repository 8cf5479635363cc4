import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { participantName } from '@/lib/exchanges/placements/placement-queries';
import {
	placementsOfOrganisation,
	placementsOfPerson,
	placementsShown,
} from '@/lib/exchanges/placements/placement-tie-queries';
import { PlacementBadge } from './placement-badge';

type Props =
	| { personId: string; organisationId?: undefined }
	| { organisationId: string; personId?: undefined };

/** What somebody took part in, or whom an organisation sends and hosts; nothing where there is none. */
export async function PlacementsOf({ personId, organisationId }: Props) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('placements')]);
	const rows = personId
		? await placementsOfPerson(ctx, personId, locale)
		: await placementsOfOrganisation(ctx, organisationId ?? '', locale);
	if (rows.length === 0) return null;
	const list = `/${locale}/office/exchanges/placements`;
	const all = personId ? `person=${personId}` : `organisation=${organisationId}`;
	return (
		<Card
			title={t('ofRecord')}
			actions={rows.length > placementsShown && <Link href={`${list}?${all}`}>{t('ofRecordAll')}</Link>}
			flush
		>
			<ul className="lines">
				{rows.slice(0, placementsShown).map((row) => (
					<li key={row.id} className="line-days">
						<div>
							<Link href={`${list}/${row.id}`}>
								{personId ? `${row.programme}, ${row.round}` : participantName(row) || t('anonymous')}
							</Link>{' '}
							<PlacementBadge status={row.status} />{' '}
							{organisationId && (
								<Badge>{t(row.hostOrganisationId === organisationId ? 'asHost' : 'asHome')}</Badge>
							)}
							<div className="muted">
								{[t(`direction.${row.direction}`), organisationId && `${row.programme}, ${row.round}`]
									.filter(Boolean)
									.join(' · ')}
							</div>
						</div>
						<span className="nowrap">
							{row.startsOn && formatDayRange(row.startsOn, row.endsOn, locale, 'short')}
						</span>
					</li>
				))}
			</ul>
		</Card>
	);
}
