import { useTranslations } from 'next-intl';

/** So many months in words, whole years as years. */
export function useSpans() {
	const t = useTranslations('agreements');
	return (months: number) =>
		months > 0 && months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months });
}
