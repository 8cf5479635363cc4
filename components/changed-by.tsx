import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/lib/dates';
import type { LastChange } from '@/lib/errors';

/** Whose change a conflict is about. */
export function ChangedBy({ by }: { by: LastChange }) {
	const t = useTranslations('common.conflict');
	const at = formatInstant(new Date(by.at), useLocale());
	return <p>{by.self ? t('bySelf', { at }) : t('by', { name: by.name, at })}</p>;
}
