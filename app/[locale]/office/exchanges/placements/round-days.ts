import { type Day, formatDay, formatDayRange } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import { inLocale } from '@/lib/localised-text';

type Round = { closesOn: Day | null; startsOn: Day | null; endsOn: Day | null };
type Say = (key: 'hints.closed' | 'hints.closedOn', values?: { day: string }) => string;

/** Since when the round takes no more applications, in words. */
export const closedInWords = ({ closesOn }: Round, today: Day, locale: string, t: Say) =>
	closesOn && closesOn < today
		? t('hints.closedOn', { day: formatDay(closesOn, locale) })
		: t('hints.closed');

/** „3. Mai – 25. Juni 2027“, or nothing as long as the round has no days. */
export const daysInWords = ({ startsOn, endsOn }: Pick<Round, 'startsOn' | 'endsOn'>, locale: string) =>
	startsOn && endsOn ? formatDayRange(startsOn, endsOn, locale) : undefined;

/** The programme's fields in the reader's language, for choosing one. */
export const fieldChoices = (fields: LocalisedText[], locale: string) =>
	fields.map((field) => inLocale(field, locale)).filter(Boolean);
