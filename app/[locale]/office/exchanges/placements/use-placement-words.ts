import { useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice } from '@/components/form/form-fields';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import type { CostItem, CostPayer } from '@/lib/exchanges/placements/stay';

/** What stands behind ids and words where both versions of a placement or a part of it are compared. */
export function usePlacementWords(known: Choice[]): ValueWords {
	const t = useTranslations('placements');
	const labels = new Map<unknown, string>(known.map(({ id, label }) => [id, label]));
	return (field, value) => {
		if (/organisationId$/i.test(field))
			return value ? (labels.get(value) ?? learnedName(value) ?? t('otherRecord')) : '–';
		if (field === 'direction') return t(`direction.${value as PlacementDirection}`);
		if (field === 'item') return t(`costs.items.${value as CostItem}`);
		if (field === 'payer') return t(`costs.payers.${value as CostPayer}`);
		return undefined;
	};
}
