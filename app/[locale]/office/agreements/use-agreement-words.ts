import { useLocale, useTranslations } from 'next-intl';
import { learnedName } from '@/components/fields/learned-names';
import type { ValueWords } from '@/components/form/form-conflict';
import type { Choice } from '@/components/form/form-fields';
import type { AgreementKind } from '@/lib/agreements/agreement';
import type { AgreementFields } from '@/lib/agreements/agreement-input';
import { formatEdtf } from '@/lib/edtf';

/** What stands behind ids and words where both versions of an agreement are compared. */
export function useAgreementWords(known: Choice[]): ValueWords {
	const t = useTranslations('agreements');
	const locale = useLocale();
	const labels = new Map(known.map(({ id, label }) => [id, label]));
	const labelOf = (id: string) => (id ? (labels.get(id) ?? learnedName(id) ?? t('otherRecord')) : '–');
	return (field, value) => {
		switch (field) {
			case 'partnershipIds':
				return (value as string[]).map(labelOf).join(', ') || '–';
			case 'visitId':
			case 'predecessorId':
				return labelOf(value as string);
			case 'kind':
				return t(`kind.${value as AgreementKind}`);
			case 'signedOn':
				return value ? formatEdtf(value as string, locale) : '–';
			case 'signatories':
				return (
					(value as AgreementFields['signatories'])
						.map(({ party, nameThen, officeThen }) =>
							[labelOf(party), nameThen, officeThen].filter(Boolean).join(', '),
						)
						.join(' · ') || '–'
				);
			default:
				return undefined;
		}
	};
}
