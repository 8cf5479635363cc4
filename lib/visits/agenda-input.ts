import { z } from 'zod';
import { endsPlausibly, isClockTime, isTimeZone, type Times } from '@/lib/clock';
import { isDay } from '@/lib/dates';
import { day, optionalText, optionalTime, recordVersion, text, time } from '@/lib/input';

const fields = {
	title: text(300),
	on: day(),
	startsAt: time(),
	endsAt: optionalTime(),
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

/** Past midnight its day need not be said. What can't be read is refused at its own field. */
function endIsPlausible(times: Times): boolean {
	const { on, startsAt, endsAt, endsOn, timeZone, endTimeZone } = times;
	const readable =
		[on, endsOn || on].every(isDay) &&
		[startsAt, endsAt || startsAt].every(isClockTime) &&
		[timeZone, endTimeZone || timeZone].every(isTimeZone);
	return !readable || endsPlausibly(times);
}
const tooEarly = { path: ['endsAt'], error: 'errors.endBeforeStart' };
const noTime = { path: ['endsAt'], error: 'errors.required' };

export const newAgendaItemInput = z
	.strictObject({ visitId: z.uuid(), ...fields })
	.refine(endIsPlausible, tooEarly)
	.refine(({ endsAt, endsOn }) => endsAt !== '' || !endsOn, noTime);
export const agendaItemInput = z
	.strictObject({ ...recordVersion, ...fields })
	.refine(endIsPlausible, tooEarly)
	.refine(({ endsAt, endsOn }) => endsAt !== '' || !endsOn, noTime);
export const agendaItemVersion = z.strictObject(recordVersion);

export type AgendaItemFields = z.input<typeof agendaItemInput>;
export type NewAgendaItemFields = z.input<typeof newAgendaItemInput>;
