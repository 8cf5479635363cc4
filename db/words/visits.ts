export const visitDirections = ['incoming', 'outgoing', 'third_place', 'virtual'] as const;
export const visitKinds = [
	'expert',
	'political',
	'parliamentary',
	'municipal',
	'ceremonial',
	'fair',
	'youth',
	'culture',
	'civil_society',
] as const;
export const visitStatuses = [
	'requested',
	'planned',
	'confirmed',
	'reported',
	'postponed',
	'cancelled',
] as const;
export const memberTiers = [
	'official',
	'working',
	'business',
	'press',
	'companion',
	'interpreter',
	'security',
] as const;
