import { z } from 'zod';
import { day, optionalText, recordVersion, text } from '@/lib/input';

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const isTimeZone = (value: string) => {
	try {
		new Intl.DateTimeFormat('en', { timeZone: value });
		return true;
	} catch {
		return false;
	}
};

const fields = {
	title: text(300),
	on: day(),
	startsAt: z.string().min(1, 'errors.required').regex(time, 'errors.invalidTime'),
	endsAt: z.string().refine((value) => value === '' || time.test(value), 'errors.invalidTime'),
	timeZone: z.string().refine(isTimeZone, 'errors.invalidTimeZone'),
	place: optionalText(300),
	responsible: optionalText(200),
	public: z.boolean(),
};

type Times = { startsAt: string; endsAt: string };

/** An end before the start is past midnight, but nothing of a programme lasts beyond six in the morning. */
const endsAfterStart = ({ startsAt, endsAt }: Times) =>
	endsAt === '' || endsAt >= startsAt || endsAt <= '06:00';
const tooEarly = { path: ['endsAt'], error: 'errors.endBeforeStart' };

export const newAgendaItemInput = z
	.strictObject({ visitId: z.uuid(), ...fields })
	.refine(endsAfterStart, tooEarly);
export const agendaItemInput = z
	.strictObject({ ...recordVersion, ...fields })
	.refine(endsAfterStart, tooEarly);
export const agendaItemVersion = z.strictObject(recordVersion);

export type AgendaItemFields = z.input<typeof agendaItemInput>;
export type NewAgendaItemFields = z.input<typeof newAgendaItemInput>;
