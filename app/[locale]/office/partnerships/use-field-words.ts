import { useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice, Option } from '@/components/form/form-fields';
import type { PartyFields } from '@/lib/partnerships/partnership-input';

type Known = { kinds: Option[]; users: Option[]; topics: Choice[]; territories: Choice[] };

/** What stands behind an id, where both versions of a partnership are compared. */
export function useFieldWords({ kinds, users, topics, territories }: Known): ValueWords {
	const t = useTranslations('partnerships');
	const labels = new Map<unknown, string>([
		...[...kinds, ...users].map(({ value, label }) => [value, label] as const),
		...[...topics, ...territories].map(({ id, label }) => [id, label] as const),
	]);
	const labelOf = (id: unknown) => (id ? (labels.get(id) ?? learnedName(id) ?? t('otherRecord')) : '–');
	return (field, value) => {
		if (field.endsWith('Id')) return labelOf(value);
		if (field === 'topicIds') return (value as string[]).map(labelOf).join(', ') || '–';
		if (field === 'costRule' && value) return t(`costRule.${value}` as 'costRule.shared');
		if (field !== 'parties') return undefined;
		return (value as PartyFields[])
			.map(({ territoryId, side, role }) =>
				[labelOf(territoryId), t(`side.${side}`), role].filter(Boolean).join(', '),
			)
			.join(' · ');
	};
}
