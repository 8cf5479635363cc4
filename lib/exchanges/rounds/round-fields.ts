import 'server-only';
import type { RoundFields } from './round-input';
import type { RoundFound } from './round-queries';

/** The round as its form shows it. */
export function roundToFields(found: RoundFound): RoundFields {
	return {
		label: found.label,
		opensOn: found.opensOn ?? '',
		closesOn: found.closesOn ?? '',
		startsOn: found.startsOn ?? '',
		endsOn: found.endsOn ?? '',
		placesIn: String(found.placesIn),
		placesOut: String(found.placesOut),
		notes: found.notes ?? '',
		legalBasis: found.legalBasis ?? '',
		retainUntil: found.retainUntil ?? '',
	};
}
