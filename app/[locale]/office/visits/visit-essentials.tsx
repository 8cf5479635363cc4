'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import {
	type Choice,
	DateField,
	MultiComboboxField,
	RadioField,
	TextField,
} from '@/components/form/form-fields';
import { isDay } from '@/lib/dates';
import { needsPartnership, visitDirections } from '@/lib/visits/visit';

/** All that logging a visit needs. */
export function VisitEssentials({ partnerships }: { partnerships: Choice[] }) {
	const t = useTranslations('visits');
	const { control } = useFormContext();
	const [startsOn, direction] = useWatch({ control, name: ['startsOn', 'direction'] });
	const needed = needsPartnership(direction);
	return (
		<div className="form-grid field-row">
			<MultiComboboxField
				name="partnershipIds"
				label={t('fields.partnershipIds')}
				hint={t(needed ? 'hints.partnershipIds' : 'hints.noPartnership')}
				required={needed}
				search={choicesFrom('partnerships')}
				selected={partnerships}
			/>
			<RadioField
				name="direction"
				label={t('fields.direction')}
				required
				inline
				options={optionsOf(visitDirections, (value) => t(`direction.${value}`))}
				className="wide"
			/>
			<TextField name="title" label={t('fields.title')} required maxLength={300} className="wide" />
			<DateField name="startsOn" label={t('fields.startsOn')} required />
			<DateField
				name="endsOn"
				label={
					<>
						{t('fields.endsOn')}
						<span className="kern-label__optional"> ({t('hints.endsOn')})</span>
					</>
				}
				openAt={isDay(startsOn) ? startsOn : undefined}
			/>
		</div>
	);
}
