import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/lib/dates';
import type { LastChange } from '@/lib/errors';

/** Whose change a conflict is about, in words. */
export function useChangedWords(): (by: LastChange) => string {
	const t = useTranslations('common.conflict');
	const locale = useLocale();
	return ({ self, name, at: instant }) => {
		const at = formatInstant(new Date(instant), locale);
		return self ? t('bySelf', { at }) : t('by', { name, at });
	};
}

/** Whose change a conflict is about. */
export function ChangedBy({ by }: { by: LastChange }) {
	const inWords = useChangedWords();
	return <p>{inWords(by)}</p>;
}
