import { useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Chosen } from './publication-form';

/** What stands behind ids and words where both versions of a publication are compared. */
export function usePublicationWords({ publishers, topics, partnerships, predecessor }: Chosen): ValueWords {
	const t = useTranslations('publications');
	const known = [...publishers, ...topics, ...partnerships, ...(predecessor ? [predecessor] : [])];
	const named = (id: string) =>
		known.find((each) => each.id === id)?.label ?? learnedName(id) ?? t('otherRecord');
	return (field, value) => {
		if (field === 'kind') return t(`kind.${value as 'study'}`);
		if (field === 'predecessorId') return value ? named(value as string) : '–';
		return field.endsWith('Ids') ? (value as string[]).map(named).join(', ') || '–' : undefined;
	};
}
