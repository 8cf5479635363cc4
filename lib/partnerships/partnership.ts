import {
	costRules,
	ledgerEntryTypes,
	ledgerScopes,
	partnershipStatuses,
	partySides,
} from '@/db/words/partnerships';
import { compareDays, type Day } from '@/lib/dates';

export { costRules, ledgerEntryTypes, ledgerScopes, partnershipStatuses, partySides };

export type LedgerEntryType = (typeof ledgerEntryTypes)[number];
export type LedgerScope = (typeof ledgerScopes)[number];
export type PartySide = (typeof partySides)[number];
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** A line of the ledger as far as rules need it; an unknown date is null in all three. */
export type LedgerEntry = {
	type: LedgerEntryType;
	on: string | null;
	onFirst: Day | null;
	onLast: Day | null;
	scope: LedgerScope;
	reviewOn: Day | null;
	anniversaryBase: boolean;
};

export type Suspension = { since: Day | null; scope: LedgerScope; reviewOn: Day | null };

export type PartnershipStanding = {
	status: PartnershipStatus;
	/** What suspends the whole; null unless the status is suspended. */
	suspension: Suspension | null;
	/** A suspension of projects, which leaves the partnership active. */
	partialSuspension: Suspension | null;
};

/** What each deciding entry makes of the status; renewals and declarations confirm, but decide nothing. */
const statusAfter: Partial<Record<LedgerEntryType, PartnershipStatus>> = {
	founded: 'active',
	suspended: 'suspended',
	resumed: 'active',
	ended: 'ended',
};

/** In order of the first day each can mean, then the last, then as given; the unknown come first. */
export function inLedgerOrder<E extends Pick<LedgerEntry, 'onFirst' | 'onLast'>>(entries: readonly E[]): E[] {
	return [...entries].sort(
		(a, b) => compareDays(a.onFirst ?? '', b.onFirst ?? '') || compareDays(a.onLast ?? '', b.onLast ?? ''),
	);
}

const suspensionOf = (entry: LedgerEntry): Suspension => ({
	since: entry.onFirst,
	scope: entry.scope,
	reviewOn: entry.reviewOn,
});

/**
 * The status on a day: the last of founded, suspended, resumed and ended that began by then decides;
 * without any it is proposed. What concerns projects only, leaves the whole as it is. Pass the
 * entries in order of entry, which settles equal dates. The twin of partnership_status in the database;
 * domain.md, "Data model": derived, never stored, never guessed.
 */
export function partnershipStatus(entries: readonly LedgerEntry[], asOf: Day): PartnershipStanding {
	const standing: PartnershipStanding = { status: 'proposed', suspension: null, partialSuspension: null };
	for (const entry of inLedgerOrder(entries)) {
		const status = statusAfter[entry.type];
		if (!status || (entry.onFirst ?? '') > asOf) continue;
		const ofProject = entry.scope === 'project' && (status === 'suspended' || entry.type === 'resumed');
		if (status === 'suspended' && ofProject) standing.partialSuspension = suspensionOf(entry);
		else standing.partialSuspension = null;
		if (ofProject) continue;
		standing.status = status;
		standing.suspension = status === 'suspended' ? suspensionOf(entry) : null;
	}
	return standing;
}

/** Suspended partnerships stay in the totals: they rest, but they hold (domain.md, counting rule 5). */
export function isInForce(status: PartnershipStatus): boolean {
	return status === 'active' || status === 'suspended';
}

/** Whether a line tells of a day that has not come; of a partial date the first day counts, an unknown one is past. */
export const isAhead = ({ onFirst }: Pick<LedgerEntry, 'onFirst'>, today: Day) => (onFirst ?? '') > today;

/** The first founding by today, or null if the ledger has none; what lies ahead has founded nothing. */
export function foundedOn<E extends LedgerEntry>(entries: readonly E[], today: Day): E | null {
	return inLedgerOrder(entries).find((entry) => entry.type === 'founded' && !isAhead(entry, today)) ?? null;
}

/** The entry that anniversaries count from: the one marked, once its day has come, else the founding. */
export function anniversaryBase<E extends LedgerEntry>(entries: readonly E[], today: Day): E | null {
	return (
		entries.find((entry) => entry.anniversaryBase && !isAhead(entry, today)) ?? foundedOn(entries, today)
	);
}

export const partnershipRefusalReasons = [
	'alreadyProposed',
	'alreadyFounded',
	'alreadySuspended',
	'notActive',
	'notSuspended',
	'notInForce',
	'alreadyEnded',
	'endedBefore',
	'alreadyPublished',
	'notPublished',
	'homeMissing',
	'partnerMissing',
	'summaryMissing',
] as const;

/** A message key; both the button and the command say it. */
export type PartnershipRefusal = `partnerships.refusals.${(typeof partnershipRefusalReasons)[number]}`;

type Ledger = readonly LedgerEntry[];

const statusOn = (entries: Ledger, on: Day) => partnershipStatus(entries, on).status;
const wasFounded = (entries: Ledger) => entries.some((entry) => entry.type === 'founded');

/** Once, and not behind a founding: a proposal is what comes before. */
export function proposeRefusal(entries: Ledger): PartnershipRefusal | null {
	if (entries.some((entry) => entry.type === 'founded')) return 'partnerships.refusals.alreadyFounded';
	return entries.some((entry) => entry.type === 'proposed') ? 'partnerships.refusals.alreadyProposed' : null;
}

/** Once: a partnership that ended and begins again is resumed. */
export function foundRefusal(entries: Ledger): PartnershipRefusal | null {
	if (!wasFounded(entries)) return null;
	const ended = statusOn(entries, '9999-12-31') === 'ended';
	return `partnerships.refusals.${ended ? 'endedBefore' : 'alreadyFounded'}`;
}

/** `on` is the first day of the new entry, not today: the ledger is also filled in years later. */
export function suspendRefusal(entries: Ledger, on: Day): PartnershipRefusal | null {
	const status = statusOn(entries, on);
	if (status === 'suspended') return 'partnerships.refusals.alreadySuspended';
	if (status === 'ended' && wasFounded(entries)) return 'partnerships.refusals.endedBefore';
	return status === 'active' ? null : 'partnerships.refusals.notActive';
}

/** Lifts a suspension, that of projects too, and revives as a whole what was founded and ended. `on` as for suspendRefusal. */
export function resumeRefusal(
	entries: Ledger,
	on: Day,
	scope: LedgerScope = 'all',
): PartnershipRefusal | null {
	const { status, partialSuspension } = partnershipStatus(entries, on);
	if (status === 'ended' && wasFounded(entries)) {
		return scope === 'project' ? 'partnerships.refusals.endedBefore' : null;
	}
	return status === 'suspended' || partialSuspension ? null : 'partnerships.refusals.notSuspended';
}

/** Renewed or extended is what holds, suspended or not. `on` as for suspendRefusal. */
export function renewRefusal(entries: Ledger, on: Day): PartnershipRefusal | null {
	const status = statusOn(entries, on);
	if (status === 'ended' && wasFounded(entries)) return 'partnerships.refusals.endedBefore';
	return isInForce(status) ? null : 'partnerships.refusals.notInForce';
}

/** A proposal that came to nothing ends too. `on` as for suspendRefusal. */
export function endRefusal(entries: Ledger, on: Day): PartnershipRefusal | null {
	return statusOn(entries, on) === 'ended' ? 'partnerships.refusals.alreadyEnded' : null;
}

/** The rule for entering an entry of this type; what decides no status may always be entered. */
export function recordRefusal(
	type: LedgerEntryType,
	entries: Ledger,
	on: Day,
	scope: LedgerScope = 'all',
): PartnershipRefusal | null {
	switch (type) {
		case 'proposed':
			return proposeRefusal(entries);
		case 'founded':
			return foundRefusal(entries);
		case 'suspended':
			return suspendRefusal(entries, on);
		case 'resumed':
			return resumeRefusal(entries, on, scope);
		case 'renewed':
		case 'extended':
			return renewRefusal(entries, on);
		case 'ended':
			return endRefusal(entries, on);
		default:
			return null;
	}
}

/** Of a party: whether its territory lies in the office's own area; undefined if that isn't known. */
type SidedParty = { side: PartySide; home?: boolean | undefined };

/** Whether it stands on the side to which its territory doesn't belong: who types quickly swaps them unnoticed. */
export const isOnWrongSide = ({ side, home }: SidedParty) => home !== undefined && home !== (side === 'home');

export const otherSide = (side: PartySide): PartySide => (side === 'home' ? 'partner' : 'home');

type Publication = {
	parties: readonly { side: 'home' | 'partner' }[];
	summary: { de?: string };
	publishedAt: Date | null;
};

/** All that keeps it from being published: both sides, and a summary at least in German; the switch is a manager's. */
export function publishRefusals({ parties, summary, publishedAt }: Publication): PartnershipRefusal[] {
	if (publishedAt) return ['partnerships.refusals.alreadyPublished'];
	const lacks = (wanted: 'home' | 'partner') => !parties.some(({ side }) => side === wanted);
	const refusals: (PartnershipRefusal | false)[] = [
		lacks('home') && 'partnerships.refusals.homeMissing',
		lacks('partner') && 'partnerships.refusals.partnerMissing',
		!summary.de?.trim() && 'partnerships.refusals.summaryMissing',
	];
	return refusals.filter((refusal) => refusal !== false);
}

export function unpublishRefusal(partnership: { publishedAt: Date | null }): PartnershipRefusal | null {
	return partnership.publishedAt ? null : 'partnerships.refusals.notPublished';
}
