import { addDays, type Day, daysBetween } from '@/lib/dates';

export type Stay = { startsOn: Day; endsOn: Day };

/** What has days under a visit: a stop, an item of the programme, or an open promise. */
export type DatedPart = {
	id: string;
	name: string;
	from: Day | null;
	to: Day | null;
	/** Goes along, but may lie outside the visit: what is promised is mostly due after it. */
	loose?: boolean;
};

type Item = { id: string; title: string; on: Day };
export const agendaPart = ({ id, title, on }: Item): DatedPart => ({ id, name: title, from: on, to: null });

type Promised = { id: string; text: string; dueOn: Day | null; doneOn: Day | null };
/** Open promises by the day on which they are due. */
export const dueParts = (followUps: readonly Promised[]): DatedPart[] =>
	followUps.flatMap(({ id, text, dueOn, doneOn }) =>
		dueOn && !doneOn ? [{ id, name: text, from: dueOn, to: null, loose: true }] : [],
	);

export const partsChoices = ['move', 'keep'] as const;
/** Along with the first day, or staying on the days they have. */
export type PartsChoice = (typeof partsChoices)[number];

export type MovedPart<P extends DatedPart = DatedPart> = P & {
	was: { from: Day | null; to: Day | null };
	/** Would lie outside the new days, and is put on the nearest of them instead. */
	fallsOut: boolean;
};

const outside = (stay: Stay, day: Day) => day < stay.startsOn || day > stay.endsOn;

/** People arrive the evening before and leave the morning after: who was there may be there again. */
const arrival = (stay: Stay): Stay => ({
	startsOn: addDays(stay.startsOn, -1),
	endsOn: addDays(stay.endsOn, 1),
});

/** A visit that keeps its length takes its parts along; one that gets longer or shorter leaves them where they are. */
export function usualChoice(before: Stay, after: Stay): PartsChoice {
	const first = daysBetween(before.startsOn, after.startsOn);
	return first !== 0 && first === daysBetween(before.endsOn, after.endsOn) ? 'move' : 'keep';
}

/** By how many days the parts move. */
export const shiftOf = (before: Stay, after: Stay, choice: PartsChoice) =>
	choice === 'move' ? daysBetween(before.startsOn, after.startsOn) : 0;

/**
 * The parts as they lie when the visit's days change: moved by the choice, and on the nearest day where they would
 * fall outside. A part on the evening before or the morning after may stay so, none gets there by the change.
 */
export function movedDays<P extends DatedPart>(
	before: Stay,
	after: Stay,
	choice: PartsChoice,
	parts: readonly P[],
): MovedPart<P>[] {
	const shift = shiftOf(before, after, choice);
	return parts.map((part) => {
		const { from, to, loose } = part;
		const first = from && addDays(from, shift);
		const last = to && addDays(to, shift);
		const wide = [from, to].some((day) => day && outside(before, day));
		const room = wide ? arrival(after) : after;
		const fallsOut = !loose && [first, last].some((day) => day && outside(room, day));
		return {
			...part,
			was: { from, to },
			fallsOut,
			from: first && (fallsOut ? nearest(after, first) : first),
			to: last && (fallsOut ? nearest(after, last) : last),
		};
	});
}

/** The day of the visit that is nearest to the one given. */
export const nearest = ({ startsOn, endsOn }: Stay, day: Day): Day =>
	day < startsOn ? startsOn : day > endsOn ? endsOn : day;
