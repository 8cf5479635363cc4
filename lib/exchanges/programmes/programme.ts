import { programmeStatuses } from '@/db/words/exchanges';

export { programmeStatuses };

export type ProgrammeStatus = (typeof programmeStatuses)[number];

export const programmeRefusalReasons = [
	'notPlanned',
	'alreadyEnded',
	'notEnded',
	'roundsUnfinished',
	'programmeEnded',
	'alreadyPublished',
	'notPublished',
	'descriptionMissing',
] as const;

/** A message key; both the button and the command say it. */
export type ProgrammeRefusal = `exchanges.refusals.${(typeof programmeRefusalReasons)[number]}`;

type Standing = { status: ProgrammeStatus };

/** A programme that was being set up takes up its work. */
export function launchRefusal({ status }: Standing): ProgrammeRefusal | null {
	return status === 'planned' ? null : 'exchanges.refusals.notPlanned';
}

/** Running or given up while being set up; `unfinished` counts its rounds that are announced, open, closed or running. */
export function endRefusal({ status }: Standing, unfinished: number): ProgrammeRefusal | null {
	if (status === 'ended') return 'exchanges.refusals.alreadyEnded';
	return unfinished > 0 ? 'exchanges.refusals.roundsUnfinished' : null;
}

export function reopenRefusal({ status }: Standing): ProgrammeRefusal | null {
	return status === 'ended' ? null : 'exchanges.refusals.notEnded';
}

/** While it is being set up and while it runs; what has ended is taken up again first. */
export function addRoundRefusal({ status }: Standing): ProgrammeRefusal | null {
	return status === 'ended' ? 'exchanges.refusals.programmeEnded' : null;
}

type Publication = { description: { de?: string }; publishedAt: Date | null };

/** Published with a description at least in German; the switch is a manager's. */
export function publishRefusal({ description, publishedAt }: Publication): ProgrammeRefusal | null {
	if (publishedAt) return 'exchanges.refusals.alreadyPublished';
	return description.de?.trim() ? null : 'exchanges.refusals.descriptionMissing';
}

export function unpublishRefusal({ publishedAt }: Pick<Publication, 'publishedAt'>): ProgrammeRefusal | null {
	return publishedAt ? null : 'exchanges.refusals.notPublished';
}
