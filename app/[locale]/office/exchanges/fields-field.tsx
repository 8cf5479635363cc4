'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { TextField } from '@/components/form/form-fields';
import { SortableList } from '@/components/list/sortable-list';
import { Button } from '@/components/ui/button';
import type { ProgrammeFields } from '@/lib/exchanges/programmes/programme-input';

/** Trades and subjects in the order of their naming, in both languages. */
export function FieldsField() {
	const t = useTranslations('exchanges');
	const { control } = useFormContext<ProgrammeFields>();
	const typed = useWatch({ control, name: 'fields' });
	const { fields, append, remove, move } = useFieldArray({ control, name: 'fields' });
	const { error, ids } = useField('fields');
	const nameOf = (index: number) => {
		const field = typed[index];
		return field?.de || field?.en || t('fieldRows.unnamed');
	};
	return (
		<fieldset
			data-field="fields"
			className="kern-form-input field wide"
			aria-describedby={error ? ids.error : undefined}
		>
			<legend className="kern-sr-only">{t('fields.fields')}</legend>
			{fields.length > 0 && (
				<SortableList
					items={fields}
					itemId={(field) => field.id}
					itemLabel={(field) => nameOf(fields.findIndex((each) => each.id === field.id))}
					onMove={move}
					label={t('fields.fields')}
				>
					{(_, index) => (
						<div className="exchange-field-row field-row">
							<TextField name={`fields.${index}.de`} label={t('fieldRows.de')} lang="de" maxLength={120} />
							<TextField name={`fields.${index}.en`} label={t('fieldRows.en')} lang="en" maxLength={120} />
							<div className="field-beside">
								<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
									{t('fieldRows.remove', { name: nameOf(index) })}
								</Button>
							</div>
						</div>
					)}
				</SortableList>
			)}
			<FieldError id={ids.error} error={error} />
			<div className="row">
				<Button small icon="plus" onClick={() => append({ de: '', en: '' })}>
					{t('fieldRows.add')}
				</Button>
			</div>
		</fieldset>
	);
}
