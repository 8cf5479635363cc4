'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import {
	type Choice,
	ComboboxField,
	LocalisedTextField,
	MultiComboboxField,
	SelectField,
} from '@/components/form/form-fields';
import { agreementKinds } from '@/lib/agreements/agreement';

/** `of` is the agreement itself, which can't be its own predecessor. */
type Props = { of: string; partnerships: Choice[]; predecessor: Choice | null };

export function AgreementEssentials({ of, partnerships, predecessor }: Props) {
	const t = useTranslations('agreements');
	return (
		<div className="form-grid field-row">
			<LocalisedTextField
				name="title"
				label={t('fields.title')}
				hint={t('hints.title')}
				required
				maxLength={300}
			/>
			<MultiComboboxField
				name="partnershipIds"
				label={t('fields.partnershipIds')}
				hint={t('hints.partnershipIds')}
				required
				search={choicesFrom('partnerships')}
				selected={partnerships}
			/>
			<SelectField
				name="kind"
				label={t('fields.kind')}
				required
				options={optionsOf(agreementKinds, (value) => t(`kind.${value}`))}
			/>
			<ComboboxField
				name="predecessorId"
				label={t('fields.predecessorId')}
				search={choicesFrom('predecessors', { of })}
				selected={predecessor}
			/>
		</div>
	);
}
