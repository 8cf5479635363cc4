import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale, OwnWords } from '@/components/ui/words-in';
import { formatDay, formatDayRange } from '@/lib/dates';
import { isLate } from '@/lib/exchanges/placements/placement';
import { fieldInWords } from '@/lib/exchanges/placements/placement-field';
import { type Placement, participantName } from '@/lib/exchanges/placements/placement-queries';

type Props = { placement: Placement; position: { position: number; count: number } | null };

export async function PlacementFacts({ placement, position }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('placements')]);
	const office = `/${locale}/office`;
	const organisation = (id: string | null, name: string | null, visible: boolean) =>
		id && visible ? <Link href={`${office}/organisations/${id}`}>{name}</Link> : name;
	const name = participantName(placement);
	const { startsOn, endsOn, appliedOn, round } = placement;
	const hosted = placement.status !== 'applied' && placement.status !== 'waiting_list';
	return (
		<DescriptionList
			facts={[
				{
					label: t('fields.participant'),
					value: placement.participantVisible ? (
						<Link href={`${office}/people/${placement.participantId}`}>{name}</Link>
					) : (
						name || <span className="muted">{t('anonymous')}</span>
					),
				},
				{
					label: t('fields.round'),
					value: (
						<>
							<Link href={`${office}/exchanges/rounds/${placement.roundId}`}>{round.label}</Link>{' '}
							<span className="muted">
								<InLocale text={placement.programme} />
							</span>
						</>
					),
				},
				{ label: t('fields.direction'), value: t(`direction.${placement.direction}`) },
				{ label: t('fields.field'), value: fieldInWords(placement.field, placement.fields, locale) },
				{
					label: t('fields.homeOrganisationId'),
					value: organisation(placement.homeOrganisationId, placement.home, placement.homeVisible),
				},
				{
					label: t(hosted ? 'fields.hostOrganisationId' : 'fields.wishedHost'),
					value: organisation(placement.hostOrganisationId, placement.host, placement.hostVisible),
				},
				{ label: t('fields.days'), value: startsOn && formatDayRange(startsOn, endsOn, locale) },
				{
					label: t('fields.brokenOffOn'),
					value: placement.brokenOffOn && formatDay(placement.brokenOffOn, locale),
				},
				{
					label: t('fields.reason'),
					value: placement.reason && (
						<span className="text">
							<OwnWords>{placement.reason}</OwnWords>
						</span>
					),
				},
				{
					label: t('fields.appliedOn'),
					value: appliedOn && (
						<>
							{formatDay(appliedOn, locale)}{' '}
							{isLate(appliedOn, round.closesOn) && <Badge tone="warn">{t('late')}</Badge>}
						</>
					),
				},
				{ label: t('fields.rank'), value: position && t('waitingPosition', position) },
				{
					label: t('fields.notes'),
					value: placement.notes && (
						<span className="text">
							<OwnWords>{placement.notes}</OwnWords>
						</span>
					),
				},
			]}
		/>
	);
}
