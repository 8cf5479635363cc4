import { endsPlausibly, usualEndDay } from '@/lib/clock';
import type { AgendaItemFields } from './agenda-input';
import type { AgendaItem } from './agenda-queries';

/** The item as its form shows it; the day of its end only where it isn't the usual one. */
export function agendaItemToFields(found: AgendaItem): Omit<AgendaItemFields, 'id' | 'version'> {
	const { title, on, startsAt, endsAt, timeZone, endTimeZone } = found;
	const times = { on, startsAt, endsAt, timeZone, endTimeZone };
	const usual = endsAt !== '' && usualEndDay(times) === found.endsOn && endsPlausibly(times);
	return {
		...{ title, ...times },
		endsOn: usual ? '' : found.endsOn,
		place: found.place ?? '',
		responsible: found.responsible ?? '',
		public: found.public,
	};
}
