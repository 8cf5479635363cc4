export const targetGroups = [
	'apprentices',
	'civil_servants',
	'experts',
	'youth',
	'pupils',
	'students',
	'artists',
	'writers',
] as const;

export const exchangeDirections = ['in', 'out', 'both', 'alternating'] as const;

/** What was decided: `open` is released, `closed` was closed before its closing day. The days say the rest. */
export const roundStatuses = ['draft', 'open', 'closed', 'running', 'completed', 'cancelled'] as const;

export const programmeStatuses = ['planned', 'running', 'ended'] as const;

export const placementDirections = ['in', 'out'] as const;

export const placementStatuses = [
	'applied',
	'accepted',
	'waiting_list',
	'rejected',
	'withdrawn',
	'placed',
	'completed',
	'broken_off',
] as const;

export const costItems = [
	'travel',
	'accommodation',
	'meals',
	'allowance',
	'insurance',
	'fees',
	'other',
] as const;

export const costPayers = ['home', 'host', 'office', 'funding', 'participant'] as const;
