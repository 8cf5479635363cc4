'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, RecordForm, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	DateField,
	RadioField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import type { NewPlacementFields, PlacementEdit } from '@/lib/exchanges/placements/placement-input';
import { addPlacementAction, revisePlacementAction } from './actions';
import { type Keeping, ParticipantFields } from './participant-fields';
import { usePlacementWords } from './use-placement-words';

const input = () => import('@/lib/exchanges/placements/placement-input');

type Values = NewPlacementFields | PlacementEdit;

export type PlacementFormProps = {
	values: Values;
	/** In which the round has places. */
	directions: PlacementDirection[];
	/** The programme's fields in the reader's language. */
	fields: string[];
	home?: Choice | null;
	host?: Choice | null;
	/** Where „cancel“ leads. */
	backHref: string;
	/** Why the round is closed for entry, in words; then a word is needed that the application is late. */
	closed?: string;
	/** By which the name of somebody new is read. */
	countries?: string[];
	/** Until when and on what ground the round keeps personal data. */
	keeping?: Keeping;
	/** The round's days in words. */
	roundDays?: string;
};

export function PlacementForm({
	values,
	directions,
	fields,
	home,
	host,
	backHref,
	...round
}: PlacementFormProps) {
	const t = useTranslations('placements');
	const router = useRouter();
	const locale = useLocale();
	const listId = useId();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newPlacementInput), action: addPlacementAction },
		revise: { schema: () => input().then((file) => file.placementInput), action: revisePlacementAction },
	});
	const wordsFor = usePlacementWords([home, host].flatMap((choice) => choice ?? []));
	return (
		<RecordForm
			form={form}
			onSaved={({ id }) => router.push(`/${locale}/office/exchanges/placements/${id}`)}
			cancelHref={backHref}
			wordsFor={wordsFor}
		>
			{!known && (
				<ParticipantFields
					keeping={round.keeping ?? { retainUntil: '', legalBasis: '' }}
					{...{ closed: round.closed, countries: round.countries }}
				/>
			)}
			<FormSection title={t('sections.application')}>
				<RadioField
					name="direction"
					label={t('fields.direction')}
					required
					inline
					options={optionsOf(directions, (value) => t(`direction.${value}`))}
				/>
				<DateField name="appliedOn" label={t('fields.appliedOn')} hint={t('hints.appliedOn')} required />
				<ComboboxField
					name="homeOrganisationId"
					label={t('fields.homeOrganisationId')}
					search={choicesFrom('organisations')}
					selected={home}
				/>
				<ComboboxField
					name="hostOrganisationId"
					label={t(known ? 'fields.hostOrganisationId' : 'fields.wishedHost')}
					search={choicesFrom('organisations')}
					selected={host}
				/>
				<TextField
					name="field"
					label={t('fields.field')}
					hint={fields.length > 0 ? t('hints.field') : undefined}
					list={listId}
					maxLength={200}
				/>
				<datalist id={listId}>
					{fields.map((field) => (
						<option key={field} value={field} />
					))}
				</datalist>
				<TextAreaField name="notes" label={t('fields.notes')} maxLength={5000} className="span" />
			</FormSection>
			{known && (
				<FormSection
					title={t('sections.stay')}
					hint={round.roundDays && t('hints.days', { days: round.roundDays })}
				>
					<DateField name="startsOn" label={t('fields.startsOn')} />
					<DateField name="endsOn" label={t('fields.endsOn')} />
				</FormSection>
			)}
		</RecordForm>
	);
}
