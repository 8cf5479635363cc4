import { agreementKinds } from '@/db/words/agreements';
import type { Day } from '@/lib/dates';
import { nextNotice, shiftMonths, type Term, termEnd } from './agreement-term';

export { agreementKinds };

export const agreementStates = ['draft', 'in_force', 'ending', 'expired', 'renewed', 'terminated'] as const;

/** The states as lists and records name them: a draft that is signed is coming. */
export const agreementWords = [
	'draft',
	'coming',
	'in_force',
	'ending',
	'expired',
	'renewed',
	'terminated',
] as const;

export type AgreementKind = (typeof agreementKinds)[number];
export type AgreementState = (typeof agreementStates)[number];
export type AgreementWord = (typeof agreementWords)[number];

/** The word of a state, `agreements.state.…`: what is signed is no draft any more, even before it is in force. The twin of wordOn. */
export const agreementWord = (state: AgreementState, signed: boolean): AgreementWord =>
	state === 'draft' && signed ? 'coming' : state;

/** What the state follows from; `signedFirst` is the first day that the signing can mean. */
export type AgreementDates = Term & {
	signedFirst: Day | null;
	inForceFrom: Day | null;
	/** From this day on it no longer holds: notice was given, or both sides ended it. */
	terminatedOn: Day | null;
	/** The day from which a signed successor holds. */
	renewedFrom: Day | null;
};

export type AgreementStanding = {
	state: AgreementState;
	/** The last day of the current term, while it holds. */
	termEnd: Day | null;
	/** The next chance to leave; null if there is none, or notice was given. */
	notice: { end: Day; noticeBy: Day } | null;
	/** Signed, but not yet in force. */
	comingOn: Day | null;
};

/** From when a signed agreement holds: nothing holds before it is signed, whatever it says. The twin of renewedFrom. */
export function holdsFrom(dates: Pick<AgreementDates, 'signedFirst' | 'inForceFrom'>): Day | null {
	const { signedFirst, inForceFrom } = dates;
	if (!signedFirst) return null;
	return inForceFrom && inForceFrom > signedFirst ? inForceFrom : signedFirst;
}

/**
 * The state on a day (domain.md, "States"); until it is in force it is a draft. One that renews itself is never
 * ending by the calendar: it rolls on until notice is given, and is ending from then to the day named. The twin of
 * agreement_state in the database.
 */
export function agreementState(dates: AgreementDates, asOf: Day): AgreementState {
	const from = holdsFrom(dates);
	if (!from || from > asOf) return 'draft';
	const { terminatedOn, renewedFrom, endsOn, tacitRenewalMonths, noticeMonths } = dates;
	if (terminatedOn && terminatedOn <= asOf) return 'terminated';
	if (renewedFrom && renewedFrom <= asOf) return 'renewed';
	const end = termEnd(dates, asOf);
	if (end && end < asOf) return 'expired';
	if (terminatedOn) return 'ending';
	const inNotice =
		endsOn && !tacitRenewalMonths && noticeMonths !== null && shiftMonths(endsOn, -noticeMonths) < asOf;
	return inNotice ? 'ending' : 'in_force';
}

const isHolding = (state: AgreementState) => state === 'in_force' || state === 'ending';

/** The state with the days that follow from the terms. */
export function agreementStanding(dates: AgreementDates, asOf: Day): AgreementStanding {
	const state = agreementState(dates, asOf);
	const from = holdsFrom(dates);
	if (!isHolding(state)) {
		return { state, termEnd: null, notice: null, comingOn: state === 'draft' && from ? from : null };
	}
	const notice = dates.terminatedOn ? null : nextNotice(dates, asOf);
	return { state, termEnd: termEnd(dates, asOf), notice, comingOn: null };
}

export const agreementRefusalReasons = [
	'alreadySigned',
	'notSigned',
	'signedInFuture',
	'signatoriesMissing',
	'alreadyRenewed',
	'notInForce',
	'alreadyTerminated',
	'terminatedTooEarly',
	'notTerminated',
	'alreadyOpen',
	'notOpen',
	'alreadyAcceded',
	'accededTooEarly',
	'alreadyLeft',
	'tooFewStay',
	'leftTooEarly',
	'leftBefore',
	'notLeft',
	'alreadyPublished',
	'notPublished',
	'titleMissing',
	'followsItself',
	'successorTooEarly',
] as const;

/** A message key; both the button and the command say it. */
export type AgreementRefusal = `agreements.refusals.${(typeof agreementRefusalReasons)[number]}`;

type Rule = AgreementRefusal | null;
type Signed = Pick<AgreementDates, 'signedFirst'>;

/** A draft that somebody is to sign. */
export function signRefusal(draft: Signed & { signatories: readonly unknown[] }): Rule {
	if (draft.signedFirst) return 'agreements.refusals.alreadySigned';
	return draft.signatories.length === 0 ? 'agreements.refusals.signatoriesMissing' : null;
}

/** What was signed has happened; `first` is the first day that the signing can mean. */
export function signedOnRefusal(first: Day, today: Day): Rule {
	return first > today ? 'agreements.refusals.signedInFuture' : null;
}

/** Once, by one successor; what expired or was terminated can be taken up again. */
export function renewRefusal(found: Signed & { successorId: string | null }): Rule {
	if (!found.signedFirst) return 'agreements.refusals.notSigned';
	return found.successorId ? 'agreements.refusals.alreadyRenewed' : null;
}

/** What holds today and of which no notice was given yet. */
export function terminateRefusal(found: AgreementDates, today: Day): Rule {
	if (found.terminatedOn) return 'agreements.refusals.alreadyTerminated';
	return isHolding(agreementState(found, today)) ? null : 'agreements.refusals.notInForce';
}

/** Not before it was in force; an earlier day would say that it never was. */
export function endOnRefusal(found: AgreementDates, on: Day): Rule {
	return on < (holdsFrom(found) ?? '9999') ? 'agreements.refusals.terminatedTooEarly' : null;
}

export function withdrawTerminationRefusal(found: Pick<AgreementDates, 'terminatedOn'>): Rule {
	return found.terminatedOn ? null : 'agreements.refusals.notTerminated';
}

/** Others can join what holds. */
export function openRefusal(found: AgreementDates & { openForAccession: boolean }, today: Day): Rule {
	if (found.openForAccession) return 'agreements.refusals.alreadyOpen';
	return isHolding(agreementState(found, today)) ? null : 'agreements.refusals.notInForce';
}

export function closeRefusal(found: { openForAccession: boolean }): Rule {
	return found.openForAccession ? null : 'agreements.refusals.notOpen';
}

/** As openRefusal, while it is open. */
export function accedeRefusal(found: AgreementDates & { openForAccession: boolean }, today: Day): Rule {
	if (!found.openForAccession) return 'agreements.refusals.notOpen';
	return isHolding(agreementState(found, today)) ? null : 'agreements.refusals.notInForce';
}

/** A line of those who signed; a party may have several. */
export type Member = { party: string; signedOn: Day | null; leftOn: Day | null };

const staying = (members: readonly Member[]) => members.filter(({ leftOn }) => !leftOn);

/** One of several can leave what holds, and the others stay; of two neither: then it is ended. */
export function leaveRefusal(
	found: AgreementDates & { members: readonly Member[] },
	party: string,
	today: Day,
): Rule {
	const parties = new Set(staying(found.members).map((each) => each.party));
	if (!parties.has(party)) return 'agreements.refusals.alreadyLeft';
	if (!isHolding(agreementState(found, today))) return 'agreements.refusals.notInForce';
	return parties.size > 2 ? null : 'agreements.refusals.tooFewStay';
}

/** Not before it was in force, nor before the party joined; a day to come is notice. */
export function leaveOnRefusal(
	found: AgreementDates & { members: readonly Member[] },
	party: string,
	on: Day,
): Rule {
	const own = staying(found.members).filter((each) => each.party === party);
	const from = holdsFrom(found) ?? '9999';
	const early = on < from || own.some(({ signedOn }) => signedOn !== null && on < signedOn);
	return early ? 'agreements.refusals.leftTooEarly' : null;
}

/** What was entered of leaving can be taken back, unless the party has joined again. */
export function stayRefusal(found: { members: readonly Member[] }, party: string): Rule {
	const own = found.members.filter((each) => each.party === party);
	return own.length > 0 && own.every(({ leftOn }) => leftOn) ? null : 'agreements.refusals.notLeft';
}

type Publication = Signed & { title: { de?: string }; publishedAt: Date | null };

/** All that keeps it from being published: signed, with a title in German; the world sees it with its partnerships. */
export function publishRefusals(found: Publication): AgreementRefusal[] {
	if (found.publishedAt) return ['agreements.refusals.alreadyPublished'];
	const refusals: (AgreementRefusal | false)[] = [
		!found.signedFirst && 'agreements.refusals.notSigned',
		!found.title.de?.trim() && 'agreements.refusals.titleMissing',
	];
	return refusals.filter((refusal) => refusal !== false);
}

export const publishRefusal = (found: Publication): Rule => publishRefusals(found)[0] ?? null;

export function unpublishRefusal(found: { publishedAt: Date | null }): Rule {
	return found.publishedAt ? null : 'agreements.refusals.notPublished';
}

/**
 * What signing usually is in the ledger of its partnerships, which the public reads: a declaration is one, a charter
 * in the place of another renews the partnership; of the rest nobody can tell, so nothing is proposed.
 */
export function usualLedger({ kind, renews }: { kind: AgreementKind; renews: boolean }) {
	if (kind === 'joint_declaration') return 'declaration';
	return kind === 'charter' && renews ? 'renewed' : '';
}
