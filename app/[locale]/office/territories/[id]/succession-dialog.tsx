'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { CheckboxField, MultiComboboxField, PartialDateField } from '@/components/form/form-fields';
import type { RecordFormOf } from '@/components/form/use-record-form';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { mergeTerritoriesAction, splitTerritoryAction } from '../actions';

type Props = { id: string; version: number; name: string; onClose: () => void };

const input = () => import('@/lib/territories/succession-input');
const searchTerritories = choicesFrom('territories');

export function MergeDialog({ id, version, ...props }: Props) {
	const t = useTranslations('territories.merge');
	const form = useRecordForm({
		values: { id, version, on: '', fromIds: [] },
		schema: () => input().then((file) => file.mergeInput),
		action: mergeTerritoriesAction,
	});
	return (
		<Succession {...props} kind="merge" form={form}>
			<MultiComboboxField name="fromIds" label={t('fromIds')} required search={searchTerritories} />
			<PartialDateField name="on" label={t('on')} required />
		</Succession>
	);
}

export function SplitDialog({ id, version, ...props }: Props) {
	const t = useTranslations('territories.split');
	const form = useRecordForm({
		values: { id, version, on: '', toIds: [], ends: false },
		schema: () => input().then((file) => file.splitInput),
		action: splitTerritoryAction,
	});
	return (
		<Succession {...props} kind="split" form={form}>
			<MultiComboboxField name="toIds" label={t('toIds')} required search={searchTerritories} />
			<PartialDateField name="on" label={t('on')} required />
			<CheckboxField name="ends" label={t('ends', { name: props.name })} />
		</Succession>
	);
}

type SuccessionProps<V extends FieldValues> = {
	kind: 'merge' | 'split';
	form: RecordFormOf<V, unknown>;
	name: string;
	onClose: () => void;
	children: ReactNode;
};

function Succession<V extends FieldValues>({ kind, form, name, onClose, children }: SuccessionProps<V>) {
	const t = useTranslations(`territories.${kind}`);
	const toast = useToast();
	return (
		<Dialog open onClose={onClose} title={t('title', { name })}>
			<RecordForm
				form={form}
				loaded={{}}
				submitLabel={t('submit')}
				stays
				onSaved={() => {
					onClose();
					toast(t('done'));
				}}
			>
				{children}
				<p className="muted">{t('body')}</p>
			</RecordForm>
		</Dialog>
	);
}
