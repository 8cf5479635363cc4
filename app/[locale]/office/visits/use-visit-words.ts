import { useLocale, useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice } from '@/components/form/form-fields';
import { formatDayRange } from '@/lib/dates';
import type { VisitDirection, VisitKind } from '@/lib/visits/visit';
import type { VisitFields } from '@/lib/visits/visit-input';

/** What stands behind ids and words where both versions of a visit are compared. */
export function useVisitWords(known: Choice[]): ValueWords {
	const t = useTranslations('visits');
	const locale = useLocale();
	const labels = new Map(known.map(({ id, label }) => [id, label]));
	const labelOf = (id: string) => labels.get(id) ?? learnedName(id) ?? t('otherRecord');
	return (field, value) => {
		switch (field) {
			case 'partnershipIds':
			case 'topicIds':
				return (value as string[]).map(labelOf).join(', ') || '–';
			case 'direction':
				return t(`direction.${value as VisitDirection}`);
			case 'kind':
				return t(`kind.${value as VisitKind}`);
			case 'stops':
				return (
					(value as VisitFields['stops'])
						.map(({ place, territoryId, from, to }) =>
							[
								[place, labelOf(territoryId)].filter(Boolean).join(', '),
								from && formatDayRange(from, to || null, locale, 'short'),
							]
								.filter(Boolean)
								.join(' '),
						)
						.join(' · ') || '–'
				);
			default:
				return undefined;
		}
	};
}
