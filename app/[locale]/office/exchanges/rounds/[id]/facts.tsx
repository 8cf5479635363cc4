import { getLocale, getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale, OwnProse, OwnWords } from '@/components/ui/words-in';
import { formatDay, formatDayRange, today } from '@/lib/dates';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';

/** When, how many, for whom. */
export async function RoundFacts({ round }: { round: RoundFound }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	const { programmeId, opensOn, closesOn, startsOn, endsOn } = round;
	const span = (from: string | null, to: string | null) =>
		from ? formatDayRange(from, to, locale) : <span className="muted">{t('round.noDays')}</span>;
	return (
		<DescriptionList
			facts={[
				...(round.status === 'cancelled'
					? [{ label: t('round.cancelledReason'), value: round.cancelledReason }]
					: []),
				{
					label: t('round.programme'),
					value: (
						<Link href={`/${locale}/office/exchanges/${programmeId}`}>
							<InLocale text={round.programme} />
						</Link>
					),
				},
				{ label: t('round.applications'), value: span(opensOn, closesOn) },
				{ label: t('round.stay'), value: span(startsOn, endsOn) },
				{ label: t('round.places'), value: <PlacesLine {...round} /> },
				{ label: t('round.notes'), value: round.notes && <OwnProse>{round.notes}</OwnProse> },
				{
					label: t('round.legalBasis'),
					value: round.legalBasis && <OwnWords>{round.legalBasis}</OwnWords>,
				},
				{
					label: t('round.retainUntil'),
					value: round.anonymisedAt
						? t('round.anonymised', { day: formatDay(today(round.anonymisedAt), locale) })
						: round.retainUntil && formatDay(round.retainUntil, locale),
				},
			]}
		/>
	);
}

async function PlacesLine({ placesIn, placesOut }: { placesIn: number; placesOut: number }) {
	const t = await getTranslations('exchanges.round');
	const parts = [
		placesIn > 0 && t('in', { count: placesIn }),
		placesOut > 0 && t('out', { count: placesOut }),
	];
	return parts.filter(Boolean).join(' · ') || <span className="muted">{t('noPlaces')}</span>;
}
