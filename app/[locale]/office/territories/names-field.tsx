'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { optionsOf } from '@/components/fields/options';
import { type Option, PartialDateField, SelectField, TextField } from '@/components/form/form-fields';
import { Button } from '@/components/ui/button';
import { countryName } from '@/lib/countries';
import { siteLocales, territoryNameStatuses } from '@/lib/territories/territory';
import type { TerritoryFields } from '@/lib/territories/territory-input';

const nothing = { id: '', name: '', validFrom: '', validTo: '' } as const;

export function NamesField({ languages }: { languages: Option[] }) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const { control, getValues, setValue } = useFormContext<TerritoryFields>();
	const { fields, append, remove } = useFieldArray({ control, name: 'names', keyName: 'key' });
	const [kind, country] = useWatch({ control, name: ['kind', 'countryCode'] });
	const { error, ids } = useField('names');
	const ofSite = (option: Option) => siteLocales.some((each) => each === option.value);
	const groups = [
		{ label: t('names.siteLanguages'), options: languages.filter(ofSite) },
		{ label: t('names.otherLanguages'), options: languages.filter((option) => !ofSite(option)) },
	];
	const nextLocale = () =>
		siteLocales.find((each) => !getValues('names').some((name) => name.locale === each)) ?? locale;
	const takeCountryNames = () => {
		for (const each of siteLocales) {
			const index = getValues('names').findIndex((name) => name.locale === each && name.status === 'current');
			const name = countryName(country, each);
			if (index < 0) append({ ...nothing, name, locale: each, status: 'current' }, { shouldFocus: false });
			else setValue(`names.${index}.name`, name, { shouldDirty: true });
		}
	};
	return (
		<fieldset
			data-field="names"
			className="kern-form-input field"
			aria-describedby={error ? ids.error : undefined}
		>
			<legend className="kern-sr-only">{t('names.title')}</legend>
			<ul className="name-rows">
				{fields.map((field, index) => (
					<li key={field.key} className="name-row field-row">
						<TextField name={`names.${index}.name`} label={t('names.name')} required maxLength={200} />
						<SelectField name={`names.${index}.locale`} label={t('names.locale')} options={groups} />
						<SelectField
							name={`names.${index}.status`}
							label={t('names.status')}
							options={optionsOf(territoryNameStatuses, (value) => t(`nameStatus.${value}`))}
						/>
						<PartialDateField name={`names.${index}.validFrom`} label={t('names.validFrom')} />
						<PartialDateField name={`names.${index}.validTo`} label={t('names.validTo')} />
						<div className="field-beside">
							<Button
								look="tertiary"
								icon="trash"
								iconOnly
								aria-disabled={fields.length === 1}
								onClick={() => fields.length > 1 && remove(index)}
							>
								{t('names.remove', { name: field.name || t('names.unnamed') })}
							</Button>
						</div>
					</li>
				))}
			</ul>
			<FieldError id={ids.error} error={error} />
			<div className="row">
				<Button
					small
					icon="plus"
					onClick={() => append({ ...nothing, locale: nextLocale(), status: 'current' })}
				>
					{t('names.add')}
				</Button>
				{kind === 'country' && country && (
					<Button small onClick={takeCountryNames}>
						{t('names.countryNames')}
					</Button>
				)}
			</div>
		</fieldset>
	);
}
