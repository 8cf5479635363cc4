import { useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice } from '@/components/form/form-fields';
import type { ExchangeDirection, TargetGroup } from '@/lib/exchanges/exchange';
import type { ProgrammeFields } from '@/lib/exchanges/programmes/programme-input';

/** What stands behind ids and words where both versions of a programme are compared. */
export function useProgrammeWords(known: Choice[]): ValueWords {
	const t = useTranslations('exchanges');
	const labels = new Map(known.map(({ id, label }) => [id, label]));
	return (field, value) => {
		switch (field) {
			case 'partnershipIds':
			case 'organisationIds':
				return (
					(value as string[]).map((id) => labels.get(id) ?? learnedName(id) ?? t('otherRecord')).join(', ') ||
					'–'
				);
			case 'targetGroup':
				return t(`targetGroup.${value as TargetGroup}`);
			case 'direction':
				return t(`direction.${value as ExchangeDirection}`);
			case 'fields':
				return (
					(value as ProgrammeFields['fields'])
						.map(({ de, en }) => [de, en].filter(Boolean).join(' / '))
						.join(', ') || '–'
				);
			default:
				return undefined;
		}
	};
}
