import { useLocale, useTranslations } from 'next-intl';
import { formatDayRangeOpen } from '@/lib/day-range';
import type { Span } from '@/lib/representatives/representative';

type Say = (key: 'since' | 'fromDay' | 'until', values: { day: string }) => string;

/** „1.1.2024 – 31.12.2026“, „seit 1.1.2024“, for a term that has not begun „ab 1.1.2027“. */
export const termWords = (t: Say, locale: string, today: string) => (span: Span) =>
	formatDayRangeOpen(span, locale, {
		since: (day) => t(span.from > today ? 'fromDay' : 'since', { day }),
		until: (day) => t('until', { day }),
		open: '',
	});

export function useTermWords(today: string) {
	return termWords(useTranslations('representatives'), useLocale(), today);
}
