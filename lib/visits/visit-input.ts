import { z } from 'zod';
import {
	alongside,
	day,
	localisedText,
	optionalDay,
	optionalEuros,
	optionalText,
	recordId,
	recordVersion,
	text,
	tooLong,
	word,
} from '@/lib/input';
import { partsChoices } from './moved-days';
import { loggedStatuses, needsPartnership, type VisitDirection, visitDirections, visitKinds } from './visit';

/** `stopId` is empty for a stop not yet saved; known ones keep their row, so that history tells what changed. */
const stop = z.strictObject({
	stopId: z.union([z.literal(''), z.uuid()]),
	territoryId: recordId(),
	place: optionalText(),
	from: optionalDay(),
	to: optionalDay(),
});

const fields = {
	partnershipIds: z.array(recordId()).max(50),
	direction: word(visitDirections),
	title: text(300),
	startsOn: day(),
	endsOn: optionalDay(),
	kind: word(visitKinds),
	purpose: optionalText(5000),
	host: optionalText(300),
	ownCost: optionalEuros(),
	topicIds: z.array(recordId()).max(50),
	stops: z.array(stop).max(50),
	publicTitle: localisedText(300),
	publicSummary: localisedText(10_000),
};

/** What becomes of programme and stops when the days change, and of what would then lie outside them. */
const moving = {
	parts: z.union([z.literal(''), word(partsChoices)]).optional(),
	toNearest: z.boolean().optional(),
};

type Stay = { startsOn: string; endsOn: string | null };
type Days = Stay & { stops: { from: string | null; to: string | null }[] };
type Refuse = (path: (string | number)[], message: string) => void;

function checkStay({ startsOn, endsOn }: Stay, refuse: Refuse) {
	if (endsOn && endsOn < startsOn) refuse(['endsOn'], 'errors.endBeforeStart');
}

function checkDays(days: Days, refuse: Refuse) {
	checkStay(days, refuse);
	const last = days.endsOn ?? days.startsOn;
	days.stops.forEach(({ from, to }, index) => {
		if (from && to && to < from) refuse(['stops', index, 'to'], 'errors.endBeforeStart');
		const outside = (on: string | null) => on && (on < days.startsOn || on > last);
		if (outside(from)) refuse(['stops', index, 'from'], 'errors.outsidePeriod');
		if (outside(to)) refuse(['stops', index, 'to'], 'errors.outsidePeriod');
	});
}

const namesPartnership = (visit: { direction: VisitDirection; partnershipIds: string[] }) =>
	!needsPartnership(visit.direction) || visit.partnershipIds?.length !== 0;

const missingPartnership = { path: ['partnershipIds'], message: 'errors.required', ...alongside };

const refuseIn =
	(context: z.RefinementCtx): Refuse =>
	(path, message) =>
		context.addIssue({ code: 'custom', path, message });

/** The last day, if left open, is the first. */
const withEnd = <V extends Stay>(value: V) => ({ ...value, endsOn: value.endsOn ?? value.startsOn });

/** To log a visit: `requested` if nobody has agreed to it yet. */
export const newVisitInput = z
	.strictObject({ ...fields, status: word(loggedStatuses) })
	.refine(namesPartnership, missingPartnership)
	.superRefine((value, context) => checkDays(value, refuseIn(context)))
	.transform(withEnd);

export const visitInput = z
	.strictObject({ ...recordVersion, ...fields, ...moving })
	.refine(namesPartnership, missingPartnership)
	.superRefine((value, context) => checkDays(value, refuseIn(context)))
	.transform(withEnd);

export const visitVersion = z.strictObject(recordVersion);

const reason = () => z.string().trim().min(1, 'errors.reasonRequired').max(1000, tooLong);

export const cancelInput = z.strictObject({ ...recordVersion, reason: reason() });

const newDays = { startsOn: optionalDay(), endsOn: optionalDay(), ...moving };

/** New days or none; an end without a start is an end of nothing. */
function checkNewDays(
	{ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
	refuse: Refuse,
) {
	if (endsOn && !startsOn) refuse(['startsOn'], 'errors.required');
	if (startsOn) checkStay({ startsOn, endsOn }, refuse);
}

export const postponeInput = z
	.strictObject({ ...recordVersion, reason: reason(), ...newDays })
	.superRefine((value, context) => checkNewDays(value, refuseIn(context)));

export const acceptInput = z
	.strictObject({ ...recordVersion, ...newDays })
	.superRefine((value, context) => checkNewDays(value, refuseIn(context)));

export const reportInput = z.strictObject({ ...recordVersion, result: text(20_000) });

export const copyInput = z.strictObject({ id: z.uuid(), title: text(300), startsOn: day() });

export type VisitFields = Omit<z.input<typeof visitInput>, 'id' | 'version'>;
export type LoggedVisitFields = z.input<typeof newVisitInput>;
export type NewVisit = z.output<typeof newVisitInput>;
export type VisitEdit = z.output<typeof visitInput>;
