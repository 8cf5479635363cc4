import { addDays, type Day } from '@/lib/dates';
import { parseEdtf } from '@/lib/edtf';
import { inLocale, type LocalisedText } from '@/lib/localised-text';

type Name = { name: string; locale: string; status: string; validTo: string | null };

/** When a name ended that another followed: the day before an exact day; a month or a year they share. */
export function lastDayBefore(edtf: string): string {
	const date = parseEdtf(edtf);
	return date && date.first === date.last && date.edtf === date.first ? addDays(date.first, -1) : edtf;
}

/**
 * The names before the present one, each once: those of the reader's language, in the other if there are none. What
 * still holds on the day, since the next name lies ahead, is no former one.
 */
export function formerNames<N extends Name>(
	names: readonly N[],
	label: LocalisedText,
	locale: string,
	today: Day,
): N[] {
	const present = inLocale(label, locale);
	const former = names.filter(
		({ name, status, validTo }) =>
			status === 'former' && name !== present && !((parseEdtf(validTo ?? '')?.last ?? '') >= today),
	);
	const own = former.filter((each) => each.locale === locale);
	const shown = own.length > 0 ? own : former;
	return shown.filter((each, index) => shown.findIndex(({ name }) => name === each.name) === index);
}

type Dated = Name & { status: 'current' | 'former' | 'alias'; validFrom: string | null };

const isAhead = ({ validFrom }: Dated, today: Day) => (parseEdtf(validFrom ?? '')?.first ?? '') > today;

/** What a name is on the day: the next one waits until it begins, and the one before it is today's until then. The twin of territory_label. */
export function nameStanding<N extends Dated>(name: N, names: readonly N[], today: Day) {
	if (name.status !== 'former') return isAhead(name, today) ? 'ahead' : name.status;
	const next = names.find(({ locale, status }) => locale === name.locale && status === 'current');
	const holds = (parseEdtf(name.validTo ?? '')?.last ?? '') >= today;
	return next && isAhead(next, today) && holds ? 'current' : 'former';
}
