import 'server-only';
import type { Territory } from './territory-queries';

/** The territory as the form shows it. */
export function territoryToFields(found: Territory) {
	return {
		kind: found.kind,
		countryCode: found.countryCode,
		parentId: found.parentId ?? '',
		home: found.home,
		lat: found.lat?.toString() ?? '',
		lon: found.lon?.toString() ?? '',
		code: found.code ?? '',
		wikidataId: found.wikidataId ?? '',
		notes: found.notes ?? '',
		names: found.names.map((name) => ({
			...name,
			validFrom: name.validFrom ?? '',
			validTo: name.validTo ?? '',
		})),
	};
}
