import type { Permission } from '@/lib/auth/permissions';

/** What an office begins with, in the order in which each makes the next one easier. */
export const firstSteps = ['office', 'legislature', 'partner', 'visit', 'colleague'] as const;

export type FirstStep = (typeof firstSteps)[number];

/** Whoever may not take a step isn't asked to. */
export const stepPermission = {
	office: 'settings.write',
	legislature: 'settings.write',
	partner: 'partnerships.write',
	visit: 'visits.decide',
	colleague: 'users.manage',
} as const satisfies Record<FirstStep, Permission>;

export type StepState = 'done' | 'later' | 'open';

/** Done is what the data say; only what is open can have been left for later. */
export const stepState = (done: boolean, later: boolean): StepState =>
	done ? 'done' : later ? 'later' : 'open';
