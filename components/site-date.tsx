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

/** „seit dem 16. Oktober 1991“, „seit 2014“, „gegründet um 1947“: "since" needs a date that is known. */
export function SiteSince({ on }: { on: string }) {
	const t = useTranslations('site');
	const locale = useLocale();
	const form = !parseEdtf(on) || /[~?]$/.test(on) ? 'range' : precision(on);
	const date = machineDate(on);
	const words = t('since', { form, date: formatEdtf(on, locale) });
	return date ? <time dateTime={date}>{words}</time> : words;
}
