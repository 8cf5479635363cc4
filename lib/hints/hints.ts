import { firstSteps } from './first-steps';

/** The sections that explain their words at the first visit, by what follows `/office/` in their address. */
export const explainedSections = [
	'follow-ups',
	'partnerships',
	'visits',
	'agreements',
	'exchanges',
	'representatives',
	'monthly-reports',
	'reports',
	'people',
	'organisations',
	'territories',
	'saved-views',
	'settings',
	'users',
	'history',
] as const;

/** What an account may put away, and take out again. */
export const hints = [
	...explainedSections.map((section) => `section.${section}` as const),
	...firstSteps.map((step) => `step.${step}` as const),
];
