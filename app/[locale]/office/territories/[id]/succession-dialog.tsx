'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { CheckboxField, MultiComboboxField, PartialDateField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { mergeInput, splitInput } from '@/lib/territories/territory-input';
import { mergeTerritoriesAction, splitTerritoryAction } from '../actions';

type Props = { kind: 'merge' | 'split'; id: string; version: number; name: string; onClose: () => void };
type Fields = {
	id: string;
	version: number;
	on: string;
	fromIds?: string[];
	toIds?: string[];
	ends?: boolean;
};

const searchTerritories = choicesFrom('territories');

export function SuccessionDialog({ kind, id, version, name, onClose }: Props) {
	const t = useTranslations(`territories.${kind}`);
	const merging = kind === 'merge';
	const toast = useToast();
	const form = useRecordForm<Fields>((merging ? mergeInput : splitInput) as never, {
		id,
		version,
		on: '',
		...(merging ? { fromIds: [] } : { toIds: [], ends: false }),
	});
	return (
		<Dialog open onClose={onClose} title={t('title', { name })}>
			<RecordForm
				form={form}
				loaded={{}}
				action={(merging ? mergeTerritoriesAction : splitTerritoryAction) as never}
				submitLabel={t('submit')}
				stays
				onSaved={() => {
					onClose();
					toast(t('done'));
				}}
			>
				<MultiComboboxField
					name={merging ? 'fromIds' : 'toIds'}
					label={t(merging ? 'fromIds' : 'toIds')}
					required
					search={searchTerritories}
				/>
				<PartialDateField name="on" label={t('on')} required />
				{!merging && <CheckboxField name="ends" label={t('ends', { name })} />}
				<p className="muted">{t('body')}</p>
			</RecordForm>
		</Dialog>
	);
}
