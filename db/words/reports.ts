export const reportKinds = ['trips', 'anniversaries', 'quiet'] as const;
export const quotedMeasures = [
	'trips',
	'trips_to_partner_regions',
	'countries',
	'own_cost',
	'other',
] as const;
export const quotedBounds = ['exactly', 'more_than', 'about'] as const;
