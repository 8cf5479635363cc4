export const costRules = ['host_pays', 'guest_pays', 'shared', 'by_agreement'] as const;
export const partySides = ['home', 'partner'] as const;
export const ledgerEntryTypes = [
	'first_contact',
	'proposed',
	'founded',
	'declaration',
	'renewed',
	'extended',
	'suspended',
	'resumed',
	'ended',
	'celebrated',
	'partner_changed',
] as const;
export const ledgerScopes = ['all', 'official_level', 'project'] as const;
export const partnershipStatuses = ['proposed', 'active', 'suspended', 'ended'] as const;
