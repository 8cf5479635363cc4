import { z } from 'zod';
import { endsPlausibly, isTimeZone, type Times } from '@/lib/clock';
import { isDay } from '@/lib/dates';
import { day, optionalText, recordVersion, text } from '@/lib/input';

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const fields = {
	title: text(300),
	on: day(),
	startsAt: z.string().min(1, 'errors.required').regex(time, 'errors.invalidTime'),
	endsAt: z.string().refine((value) => value === '' || time.test(value), 'errors.invalidTime'),
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
		[startsAt, endsAt || startsAt].every((value) => time.test(value)) &&
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
