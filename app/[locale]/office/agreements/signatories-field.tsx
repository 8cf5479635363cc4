'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { FormSection } from '@/components/form';
import type { Choice } from '@/components/form-fields';
import { SortableList } from '@/components/sortable-list';
import { Button } from '@/components/ui/button';
import type { AgreementFields } from '@/lib/agreements/agreement-input';
import { SignatoryFields } from './signatory-fields';

type Props = { parties: Choice[]; people: Choice[] };

const nobody = { signatoryId: '', party: '', personId: '', nameThen: '', officeThen: '', signedOn: '' };

/** Who signs, in the order of the document; `parties` and `people` are the labels that the form begins with. */
export function SignatoriesField({ parties, people }: Props) {
	const t = useTranslations('agreements');
	const { control, getValues } = useFormContext<AgreementFields>();
	const { fields, append, remove, move } = useFieldArray({ control, name: 'signatories' });
	const { error, ids } = useField('signatories');
	const [chosen, setChosen] = useState<Choice[]>([...parties, ...people]);
	const know = (choice: Choice | null) => choice && setChosen((before) => [...before, choice]);
	const nameOf = (index: number) => {
		const row = getValues(`signatories.${index}`);
		return row?.nameThen || chosen.find(({ id }) => id === row?.party)?.label || t('signatoryUnnamed');
	};
	return (
		<FormSection title={t('sections.signatories')} hint={t('hints.signatories')}>
			<fieldset
				data-field="signatories"
				className="kern-form-input field wide"
				aria-describedby={error ? ids.error : undefined}
			>
				<legend className="kern-sr-only">{t('fields.signatories')}</legend>
				{fields.length > 0 && (
					<SortableList
						items={fields}
						itemId={(field) => field.id}
						itemLabel={(field) => nameOf(fields.findIndex((each) => each.id === field.id))}
						onMove={move}
						label={t('fields.signatories')}
					>
						{(_, index) => (
							<div className="signatory-row field-row">
								<SignatoryFields at={`signatories.${index}.`} {...{ chosen, know }} />
								<div className="field-beside">
									<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
										{t('removeSignatory', { name: nameOf(index) })}
									</Button>
								</div>
							</div>
						)}
					</SortableList>
				)}
				<div className="row">
					<Button small icon="plus" onClick={() => append(nobody)}>
						{t('addSignatory')}
					</Button>
				</div>
				<FieldError id={ids.error} error={error} />
			</fieldset>
		</FormSection>
	);
}
