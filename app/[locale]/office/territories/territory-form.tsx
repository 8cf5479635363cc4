'use client';

import { useTranslations } from 'next-intl';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	CheckboxField,
	type Choice,
	type Option,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { territoryKinds } from '@/lib/territories/territory';
import type { TerritoryEdit, TerritoryFields } from '@/lib/territories/territory-input';
import { addTerritoryAction, reviseTerritoryAction } from './actions';
import { NamesField } from './names-field';
import { TerritoryField } from './territory-field';
import { useFieldWords } from './use-field-words';

const input = () => import('@/lib/territories/territory-input');

type Props = {
	values: TerritoryFields | TerritoryEdit;
	parent?: Choice | null;
	/** By name in the reader's language, so that server and browser agree on the words. */
	countries: Option[];
	languages: Option[];
};

export function TerritoryForm({ values, parent, countries, languages }: Props) {
	const t = useTranslations('territories');
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newTerritoryInput), action: addTerritoryAction },
		revise: { schema: () => input().then((file) => file.territoryInput), action: reviseTerritoryAction },
	});
	const wordsFor = useFieldWords({ countries, languages, parent });
	return (
		<PageForm form={form} list="territories" wordsFor={wordsFor}>
			<FormSection title={t('facts')}>
				<SelectField
					name="kind"
					label={t('fields.kind')}
					required
					options={optionsOf(territoryKinds, (value) => t(`kind.${value}`))}
				/>
				<SelectField
					name="countryCode"
					label={t('fields.countryCode')}
					required
					empty=""
					options={countries}
				/>
				<TerritoryField
					name="parentId"
					label={t('fields.parentId')}
					hint={t('hints.parentId')}
					mayAdd
					selected={parent}
				/>
				<CheckboxField name="home" label={t('fields.home')} />
			</FormSection>
			<section className="form-section">
				<h2>{t('names.title')}</h2>
				<p className="muted">{t('names.hint')}</p>
				<NamesField languages={languages} />
			</section>
			<FormSection title={t('place')}>
				<TextField name="lat" label={t('fields.lat')} hint={t('hints.lat')} inputMode="decimal" />
				<TextField name="lon" label={t('fields.lon')} hint={t('hints.lon')} inputMode="decimal" />
				<TextField name="code" label={t('fields.code')} hint={t('hints.code')} />
				<TextField name="wikidataId" label={t('fields.wikidataId')} hint={t('hints.wikidataId')} />
				<TextAreaField name="notes" label={t('fields.notes')} />
			</FormSection>
		</PageForm>
	);
}
