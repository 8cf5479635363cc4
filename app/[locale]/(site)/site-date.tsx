import { useLocale, useTranslations } from 'next-intl';
import { type Day, formatDayRange } from '@/lib/dates';
import { formatEdtf, parseEdtf, precision } from '@/lib/edtf';

/** HTML's time element knows days, months and years, but neither intervals nor "about". */
const machineDate = (edtf: string) => (/^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined);

/** A partial date in words. */
export function SiteDate({ on }: { on: string | null }) {
	const words = formatEdtf(on, useLocale());
	const date = on && machineDate(on);
	return date ? <time dateTime={date}>{words}</time> : <span className="site-when">{words}</span>;
}

export function SiteDays({ from, to }: { from: Day; to: Day | null }) {
	return <time dateTime={from}>{formatDayRange(from, to, useLocale())}</time>;
}

/**
 * „seit dem 16. Oktober 1991“, „seit 2014“, „gegründet um 1947“: "since" needs a date that is known and something that
 * goes on; of what is `over` it says when it was founded.
 */
export function SiteSince({ on, over }: { on: string; over?: boolean }) {
	const t = useTranslations('site');
	const locale = useLocale();
	const known = !parseEdtf(on) || /[~?]$/.test(on) ? 'range' : precision(on);
	const form = over ? (known === 'day' ? 'on' : 'range') : known;
	const date = machineDate(on);
	const words = t('since', { form, date: formatEdtf(on, locale) });
	return date ? <time dateTime={date}>{words}</time> : words;
}
