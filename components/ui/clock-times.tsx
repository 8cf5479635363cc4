import { useLocale, useTranslations } from 'next-intl';
import { clockName } from '@/lib/clock';
import { type Day, daysBetween, formatDay } from '@/lib/dates';

type Props = {
	on: Day;
	from: string;
	to?: string | null;
	/** The day of the end by the clocks there. */
	toDay?: Day | null;
};

/** „21:40–08:15 am Folgetag“ */
export function ClockTimes({ on, from, to, toDay }: Props) {
	const t = useTranslations('common.times');
	const locale = useLocale();
	const days = to && toDay ? daysBetween(on, toDay) : 0;
	const words = { '0': '', '1': t('nextDay'), '-1': t('dayBefore') }[String(days)];
	return (
		<>
			<time dateTime={from}>{from}</time>
			{to && (
				<>
					–<time dateTime={to}>{to}</time>
				</>
			)}
			{days !== 0 && toDay && (
				<span className="clock-day"> {words ?? t('onDay', { day: formatDay(toDay, locale) })}</span>
			)}
		</>
	);
}

type Clocks = { timeZone: string; endTimeZone?: string | null; to?: string | null };

/** By whose clocks: nothing where it is the office's, unless `always`; both where the end has another. */
export function useClocks() {
	const t = useTranslations('common.times');
	const locale = useLocale();
	const name = (zone: string) => clockName(zone, locale);
	const home = name('Europe/Berlin');
	const elsewhere = ({ timeZone, endTimeZone, to }: Clocks) =>
		name(timeZone) !== home || Boolean(to && endTimeZone && name(endTimeZone) !== home);
	const say = (item: Clocks, always = elsewhere(item)) => {
		const start = name(item.timeZone);
		const end = item.to && item.endTimeZone ? name(item.endTimeZone) : start;
		if (end !== start) return t('zones', { start, end });
		return always ? start : null;
	};
	return { elsewhere, say };
}
