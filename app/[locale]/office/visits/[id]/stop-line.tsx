import { Link } from '@/components/ui/link';
import { type CountryNames, countryName } from '@/lib/countries';
import { formatDayRange } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import type { VisitStop } from '@/lib/visits/visit-queries';

type StopProps = { stop: VisitStop; locale: string; office: string; countries: CountryNames };

export function StopLine({ stop, locale, office, countries }: StopProps) {
	const territory = inLocale(stop.territory, locale);
	const detail = [
		countryName(stop.countryCode, locale, countries),
		stop.from && formatDayRange(stop.from, stop.to, locale, 'short'),
	].filter(Boolean);
	return (
		<>
			{stop.place && stop.place !== territory && `${stop.place}, `}
			<Link href={`${office}/territories/${stop.territoryId}`}>{territory}</Link>{' '}
			<span className="muted">{detail.join(' · ')}</span>
		</>
	);
}
