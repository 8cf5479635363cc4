import { z } from 'zod';
import {
	clocksSkip,
	endsPlausibly,
	isClockTime,
	isEndTime,
	isTimeZone,
	type Times,
	usualEndDay,
} from '@/lib/clock';
import { isDay } from '@/lib/dates';
import { day, optionalEndTime, optionalText, recordVersion, text, time } from '@/lib/input';

const fields = {
	title: text(300),
	on: day(),
	startsAt: time(),
	endsAt: optionalEndTime(),
	endsOn: z
		.string()
		.refine((value) => value === '' || isDay(value), 'errors.invalidDate')
		.optional(),
	timeZone: z.string().refine(isTimeZone, 'errors.invalidTimeZone'),
	endTimeZone: z
		.string()
		.refine((value) => value === '' || isTimeZone(value), 'errors.invalidTimeZone')
		.optional(),
	place: optionalText(300),
	responsible: optionalText(200),
	public: z.boolean(),
};

/** What can't be read is refused at its own field. */
function isReadable({ on, startsAt, endsAt, endsOn, timeZone, endTimeZone }: Times): boolean {
	return (
		[on, endsOn || on].every(isDay) &&
		isClockTime(startsAt) &&
		(endsAt === '' || isEndTime(endsAt)) &&
		[timeZone, endTimeZone || timeZone].every(isTimeZone)
	);
}

/** The end follows the start, past midnight without its day; neither is a time that the clocks there leave out. */
function requireTimes(times: Times, context: z.RefinementCtx) {
	const refuse = (path: keyof Times, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message });
	const { on, startsAt, endsAt, endsOn, timeZone, endTimeZone } = times;
	if (endsOn && endsAt === '') refuse('endsAt', 'errors.required');
	if (!isReadable(times)) return;
	if (clocksSkip(on, startsAt, timeZone)) refuse('startsAt', 'errors.timeSkipped');
	if (endsAt === '') return;
	if (!endsPlausibly(times)) refuse('endsAt', 'errors.endBeforeStart');
	else if (clocksSkip(endsOn || usualEndDay(times), endsAt, endTimeZone || timeZone))
		refuse('endsAt', 'errors.timeSkipped');
}

export const newAgendaItemInput = z.strictObject({ visitId: z.uuid(), ...fields }).superRefine(requireTimes);
export const agendaItemInput = z.strictObject({ ...recordVersion, ...fields }).superRefine(requireTimes);
export const agendaItemVersion = z.strictObject(recordVersion);

export type AgendaItemFields = z.input<typeof agendaItemInput>;
export type NewAgendaItemFields = z.input<typeof newAgendaItemInput>;
