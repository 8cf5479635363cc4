import { addDays, type Day } from './dates';

export type ClockTime = { day: Day; time: string };

/** Whether it is a time of day written `HH:MM`. */
export const isClockTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The end of a day; as a beginning the next day has it as `00:00`. */
export const midnight = '24:00';

/** Whether it is a time of day at which something can end: `HH:MM`, or `24:00`. */
export const isEndTime = (text: string) => isClockTime(text) || text === midnight;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
	const format =
		formats.get(zone) ??
		new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
	formats.set(zone, format);
	return format;
}

/**
 * Whether it names a time zone of the tz database, such as `Europe/Berlin`. An offset doesn't: PostgreSQL and the browser
 * read its sign in opposite ways.
 */
export function isTimeZone(zone: string): boolean {
	try {
		return /^[A-Za-z]/.test(zone) && formatOf(zone) !== undefined;
	} catch {
		return false;
	}
}

/** Day and time `HH:MM` that the clocks of the zone show at an instant (milliseconds). */
export function clockAt(instant: number, zone: string): ClockTime {
	const [day = '', time = ''] = formatOf(zone).format(instant).split(' ');
	return { day, time };
}

const minute = 60_000;
const wall = (day: Day, time: string) => Date.parse(`${day}T${time}:00Z`);

function offsetAt(instant: number, zone: string): number {
	const { day, time } = clockAt(instant, zone);
	return wall(day, time) - Math.floor(instant / minute) * minute;
}

/**
 * The instant (milliseconds) at which the clocks of the zone show this. Where they go forward past it, as the clocks
 * before would have it; where they show it twice, the second: as PostgreSQL reads it.
 */
export function instantAt(day: Day, time: string, zone: string): number {
	const shown = wall(day, time);
	const [before, after] = [-1, 1].map((way) => shown - offsetAt(shown + way * 86_400_000, zone));
	const fits = (instant: number) => offsetAt(instant, zone) === shown - instant;
	const first = before ?? shown;
	const second = after ?? shown;
	return fits(second) ? second : first;
}

/** Whether the clocks of the zone leave this time out that day, as they go forward past it. */
export function clocksSkip(day: Day, time: string, zone: string): boolean {
	return time !== midnight && clockAt(instantAt(day, time, zone), zone).time !== time;
}

export type Times = {
	on: Day;
	startsAt: string;
	timeZone: string;
	endsAt: string;
	/** The day of the end by the clocks there; empty: the first on which it follows the start. */
	endsOn?: string;
	/** Where the end's clocks stand; empty: where the start's do. */
	endTimeZone?: string;
};

/**
 * The day, by the clocks of the end's place, on which `endsAt` first follows the start; the day before too, over the date
 * line. `24:00` ends the day that has something of it.
 */
export function usualEndDay({ on, startsAt, timeZone, endsAt, endTimeZone }: Times): Day {
	const start = instantAt(on, startsAt, timeZone);
	const days = [-1, 0, 1].map((days) => addDays(on, days));
	const follows = (end: number) => (endsAt === midnight ? end > start : end >= start);
	return days.find((day) => follows(instantAt(day, endsAt, endTimeZone || timeZone))) ?? addDays(on, 2);
}

/** Start and end as instants (milliseconds); no end if its time is open. */
export function instantsOf(times: Times): { start: number; end: number | null } {
	const { on, startsAt, timeZone, endsAt, endsOn, endTimeZone } = times;
	return {
		start: instantAt(on, startsAt, timeZone),
		end: endsAt ? instantAt(endsOn || usualEndDay(times), endsAt, endTimeZone || timeZone) : null,
	};
}

/** Day and time at which what comes next can begin: where this one ends, by the clocks there. */
export function endOf(times: Times): ClockTime {
	const day = times.endsOn || usualEndDay(times);
	return times.endsAt === midnight ? { day: addDays(day, 1), time: '00:00' } : { day, time: times.endsAt };
}

/** Longer than a night's journey, the day of the end has to be said: it is likelier a slip. */
const longest = 16 * 60 * minute;

/** Whether the end follows the start, and its day needs not be said. */
export function endsPlausibly(times: Times): boolean {
	const { start, end } = instantsOf(times);
	const said = Boolean(times.endsOn) || times.endsAt === midnight;
	return end === null || (end >= start && (said || end - start <= longest));
}

const names = new Map<string, string>();

/** „Mitteleuropäische Zeit“: the clocks' name, so that zones which show the same time are one. */
export function clockName(timeZone: string, locale: string): string {
	const key = `${locale} ${timeZone}`;
	const known = names.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
	const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
	names.set(key, name);
	return name;
}
