'use client';

import { useLocale, useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { learnNames } from '@/components/fields/learned-names';
import { optionsOf } from '@/components/fields/options';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { CheckboxField, ComboboxField, SelectField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { territoryKinds } from '@/lib/territories/territory';
import type { TerritoryFields } from '@/lib/territories/territory-input';
import { addTerritoryAction } from './actions';
import type { TerritoryChoice } from './territory-field';

type Props = { name: string; home: boolean; onMade: (made: TerritoryChoice) => void };

const nothing = { parentId: '', lat: '', lon: '', code: '', wikidataId: '', notes: '' };

/** What a chooser needs of a territory; names in other languages, place and codes wait for its own record. */
export function NewTerritory({ name, home, onMade }: Props) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const toast = useToast();
	const form = useRecordForm({
		values: {
			...nothing,
			...{ kind: '' as TerritoryFields['kind'], countryCode: '', home },
			names: [{ id: '', locale, name, status: 'current', validFrom: '', validTo: '' }],
		},
		schema: () => import('@/lib/territories/territory-input').then((file) => file.newTerritoryInput),
		action: addTerritoryAction,
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t('make')}
			onSaved={({ id }) => {
				const made = form.getValues();
				const label = made.names[0]?.name.trim() ?? name;
				learnNames({ [id]: label });
				toast(t('made', { name: label }));
				onMade({ id, label, home: made.home });
			}}
		>
			<div className="stack">
				<p>{t('makeHint')}</p>
				<TextField name="names.0.name" label={t('names.name')} required maxLength={200} />
				<SelectField
					name="kind"
					label={t('fields.kind')}
					required
					empty=""
					options={optionsOf(territoryKinds, (value) => t(`kind.${value}`))}
				/>
				<ComboboxField
					name="countryCode"
					label={t('fields.countryCode')}
					required
					search={choicesFrom('countries')}
				/>
				<ComboboxField
					name="parentId"
					label={t('fields.parentId')}
					hint={t('hints.parentId')}
					search={choicesFrom('territories')}
				/>
				<CheckboxField name="home" label={t('fields.home')} />
			</div>
		</RecordForm>
	);
}
