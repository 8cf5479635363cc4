export const territoryKinds = [
	'country',
	'region',
	'province',
	'county',
	'municipality',
	'district',
] as const;
export const territoryNameStatuses = ['current', 'former', 'alias'] as const;
