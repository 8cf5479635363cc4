'use client';

import { useLocale, useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice, Option } from '@/components/form/form-fields';
import { formatEdtf } from '@/lib/edtf';
import type { TerritoryFields } from '@/lib/territories/territory-input';

type Known = { countries: Option[]; languages: Option[]; parent?: Choice | null };

/** Words for the values of the form, where two versions stand side by side. */
export function useFieldWords({ countries, languages, parent }: Known): ValueWords {
	const t = useTranslations('territories');
	const locale = useLocale();
	const labelOf = (options: Option[], value: string) =>
		options.find((option) => option.value === value)?.label ?? value;
	const nameOf = (name: TerritoryFields['names'][number]) =>
		[
			name.name,
			labelOf(languages, name.locale),
			t(`nameStatus.${name.status}`),
			name.validFrom && t('names.validSince', { from: formatEdtf(name.validFrom, locale) }),
			name.validTo && t('names.validUntil', { to: formatEdtf(name.validTo, locale) }),
		]
			.filter(Boolean)
			.join(', ');
	return (field, value) => {
		if (!value) return undefined;
		if (field === 'kind') return t(`kind.${value as TerritoryFields['kind']}`);
		if (field === 'countryCode') return labelOf(countries, String(value));
		if (field === 'parentId')
			return value === parent?.id ? parent?.label : (learnedName(value) ?? t('otherRecord'));
		if (field === 'names') return (value as TerritoryFields['names']).map(nameOf).join('; ');
		return undefined;
	};
}
