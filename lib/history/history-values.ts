import { type CountryNames, countryName } from '@/lib/countries';
import { type Day, formatDay, formatInstant, isDay } from '@/lib/dates';
import { formatDayRangeOpen, parseDayRange } from '@/lib/day-range';
import { formatEdtf } from '@/lib/edtf';
import type { FieldType, HistoryTables } from './history-fields';

/** What turning values into words needs: messages from the root, and the names of the records referred to. */
export type Wording = {
	t: (key: string, values?: Record<string, string | number>) => string;
	has: (key: string) => boolean;
	locale: string;
	/** By `kind:id`; who is missing there is gone or not for this reader. */
	names: ReadonlyMap<string, string>;
	countries?: CountryNames;
	tables: HistoryTables;
};

/** A year in which a day needs none beside it, and the time zone of a clock time. */
type Around = { year?: string; zone?: string };

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(instant: Date, zone = 'Europe/Berlin'): { day: Day; time: string } {
	const format =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
	clocks.set(zone, format);
	const [day = '', time = ''] = format.format(instant).split(' ');
	return { day, time };
}

/** „3.12.“, in another year „3.12.2027“; “3 Dec”. */
function shortDay(day: Day, locale: string, year?: string): string {
	const same = day.slice(0, 4) === year;
	if (!locale.startsWith('en'))
		return `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${same ? '' : day.slice(0, 4)}`;
	const words = formatDay(day, locale, 'short');
	return same ? words.slice(0, -5) : words;
}

function clockTime(value: string, locale: string, around: Around): string {
	const { day, time } = clock(new Date(value), around.zone);
	return `${shortDay(day, locale, around.year)} ${time}`;
}

/** Only the time of day, in the zone of the programme point. */
export const timeOfDay = (value: string, zone?: string) => clock(new Date(value), zone).time;

/** Whether both instants lie on one day of that zone. */
export const sameDay = (a: string, b: string, zone?: string) =>
	clock(new Date(a), zone).day === clock(new Date(b), zone).day;

function period(value: string, { t, locale }: Wording): string {
	const range = parseDayRange(value);
	if (!range) return value;
	return formatDayRangeOpen(range, locale, {
		since: (day) => t('history.since', { day }),
		until: (day) => t('history.until', { day }),
		open: t('history.open'),
	});
}

const displays = new Map<string, Intl.DisplayNames>();

function languageName(code: string, locale: string): string {
	const names = displays.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
	displays.set(locale, names);
	return names.of(code) ?? code;
}

function json(value: unknown): string {
	if (Array.isArray(value)) return value.map(json).join(', ');
	if (typeof value === 'object' && value !== null)
		return Object.values(value).map(json).filter(Boolean).join(' · ');
	return String(value ?? '');
}

/** A value of the history in the reader's words; nothing there is an empty text. */
export function valueInWords(value: unknown, type: FieldType, wording: Wording, around: Around = {}): string {
	const { t, has, locale, names } = wording;
	if (value === null || value === undefined || value === '') return '';
	const plain = String(value);
	if (typeof type === 'object') {
		if ('ref' in type) return names.get(`${type.ref}:${plain}`) ?? t('history.unnamed');
		const key = type.words(plain);
		return has(key) ? t(key) : plain;
	}
	const list = Array.isArray(value) ? value.map(String) : [plain];
	switch (type) {
		case 'day':
			return isDay(plain) ? shortDay(plain, locale, around.year) : plain;
		case 'partial':
			return formatEdtf(plain, locale);
		case 'instant':
			return formatInstant(new Date(plain), locale);
		case 'clock':
			return clockTime(plain, locale, around);
		case 'period':
			return period(plain, wording);
		case 'yesNo':
			return t(value ? 'common.yes' : 'common.no');
		case 'number':
			return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : plain;
		case 'list':
			return list.join(', ');
		case 'languages':
			return list.map((code) => languageName(code, locale)).join(', ');
		case 'country':
			return countryName(plain.trim(), locale, wording.countries);
		case 'json':
		case 'localised':
			return json(value);
		default:
			return plain;
	}
}
