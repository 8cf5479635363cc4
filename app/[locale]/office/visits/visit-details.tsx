'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection } from '@/components/form/form';
import {
	type Choice,
	LocalisedTextField,
	MultiComboboxField,
	RadioField,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { loggedStatuses, visitKinds } from '@/lib/visits/visit';
import { StopsField } from './stops-field';

type Props = { topics: Choice[]; territories: Choice[]; mayAddTerritory: boolean; known: boolean };

const essentials = ['partnershipIds', 'direction', 'title', 'startsOn', 'endsOn'];

/** What may follow later; folded away while a visit is being logged. */
export function VisitDetails({ topics, territories, mayAddTerritory, known }: Props) {
	const t = useTranslations('visits');
	const { control } = useFormContext();
	const { errors } = useFormState({ control });
	const ref = useRef<HTMLDetailsElement>(null);
	const wrong = Object.keys(errors).some((name) => !essentials.includes(name));
	// The summary leads to the field, which must not be folded away.
	useEffect(() => {
		if (wrong && ref.current) ref.current.open = true;
	}, [wrong]);
	const fields = (
		<>
			<div className="form-grid field-row">
				{!known && (
					<RadioField
						name="status"
						label={t('fields.status')}
						hint={t('hints.status')}
						inline
						options={optionsOf(loggedStatuses, (value) => t(`status.${value}`))}
					/>
				)}
				<SelectField
					name="kind"
					label={t('fields.kind')}
					options={optionsOf(visitKinds, (value) => t(`kind.${value}`))}
				/>
				<TextField name="host" label={t('fields.host')} hint={t('hints.host')} maxLength={300} />
				<TextField
					name="ownCost"
					label={t('fields.ownCost')}
					hint={t('hints.ownCost')}
					inputMode="decimal"
					maxLength={30}
				/>
				<MultiComboboxField
					name="topicIds"
					label={t('fields.topicIds')}
					search={choicesFrom('topics')}
					selected={topics}
				/>
				<TextAreaField name="purpose" label={t('fields.purpose')} maxLength={5000} className="wide" />
			</div>
			<FormSection title={t('sections.stops')} hint={t('hints.stops')}>
				<StopsField {...{ territories, mayAddTerritory }} />
			</FormSection>
			<FormSection title={t('sections.public')} hint={t('hints.public')}>
				<LocalisedTextField name="publicTitle" label={t('fields.publicTitle')} maxLength={300} />
				<LocalisedTextField
					name="publicSummary"
					label={t('fields.publicSummary')}
					multiline
					rows={6}
					maxLength={10_000}
				/>
			</FormSection>
		</>
	);
	if (known) return fields;
	return (
		<details ref={ref} className="form-more">
			<summary>
				{t('sections.more')} <span className="muted">{t('hints.more')}</span>
			</summary>
			{fields}
		</details>
	);
}
