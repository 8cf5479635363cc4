'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { FormSection } from '@/components/form/form';
import { CheckboxField, ComboboxField, DateField, TextField } from '@/components/form/form-fields';
import type { NewPlacementFields } from '@/lib/exchanges/placements/placement-input';
import { parsePersonName } from '@/lib/people/person-name';
import { NameFields } from '../../name-fields';

/** As the round proposes them; empty where it says nothing. */
export type Keeping = { retainUntil: string; legalBasis: string };

type Props = { keeping: Keeping; closed?: string | undefined; countries?: string[] | undefined };

/** Somebody known, or somebody new with the ground on which their data are kept; and the word that it is late. */
export function ParticipantFields({ keeping, closed, countries }: Props) {
	const t = useTranslations('placements');
	const { setValue, control } = useFormContext<NewPlacementFields>();
	const fresh = useWatch({ control, name: 'newParticipant' });
	const begin = (name: string) => {
		const { addition: _, ...parts } = parsePersonName(name, { countries });
		const { retainUntil, legalBasis } = fresh ?? keeping;
		setValue('newParticipant', { ...parts, email: '', legalBasis, retainUntil }, { shouldDirty: true });
		return { id: '', label: name };
	};
	return (
		<FormSection title={t('sections.person')}>
			<ComboboxField
				name="participantId"
				label={t('fields.participantId')}
				hint={t('hints.participantId')}
				className="span"
				required
				search={choicesFrom('people')}
				onCreate={begin}
				onChosen={(choice) => choice?.id !== '' && setValue('newParticipant', null)}
			/>
			{fresh && (
				<>
					<NameFields name="newParticipant" countries={countries} required />
					<TextField name="newParticipant.email" label={t('fields.email')} type="email" maxLength={254} />
					<DateField
						name="newParticipant.retainUntil"
						label={t('fields.retainUntil')}
						hint={keeping.retainUntil ? t('hints.retainUntil') : undefined}
						required
					/>
					<TextField
						name="newParticipant.legalBasis"
						label={t('fields.legalBasis')}
						hint={t(keeping.legalBasis ? 'hints.legalBasisProposed' : 'hints.legalBasis')}
						className="span"
						required
						maxLength={300}
					/>
				</>
			)}
			{closed && (
				<CheckboxField
					name="late"
					label={t('fields.late')}
					hint={t('hints.late', { day: closed })}
					className="span"
				/>
			)}
		</FormSection>
	);
}
