'use client';

import { useTranslations } from 'next-intl';
import { optionsOf } from '@/components/fields/options';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { SelectField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { costItems, costPayers } from '@/lib/exchanges/placements/stay';
import type { CostFields, NewCostFields } from '@/lib/exchanges/placements/stay-input';
import { addCostAction, reviseCostAction } from '../actions';
import { usePlacementWords } from '../use-placement-words';

const input = () => import('@/lib/exchanges/placements/stay-input');

type Values = NewCostFields | CostFields;
type Props = { values: Values; onDone: () => void };

export function CostForm({ values, onDone }: Props) {
	const t = useTranslations('placements.costs');
	const common = useTranslations('common.form');
	const toast = useToast();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newCostInput), action: addCostAction },
		revise: { schema: () => input().then((file) => file.costInput), action: reviseCostAction },
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t(known ? 'save' : 'add')}
			wordsFor={usePlacementWords([])}
			onClose={onDone}
			wayOut={t('close')}
			stays
			onSaved={() => {
				toast(common('saved'));
				onDone();
			}}
		>
			<div className="form-grid field-row">
				<SelectField
					name="item"
					label={t('item')}
					options={optionsOf(costItems, (value) => t(`items.${value}`))}
				/>
				<SelectField
					name="payer"
					label={t('payer')}
					options={optionsOf(costPayers, (value) => t(`payers.${value}`))}
				/>
				<TextField
					name="amount"
					label={t('amount')}
					hint={t('amountHint')}
					inputMode="decimal"
					maxLength={20}
				/>
				<TextField name="note" label={t('note')} maxLength={1000} />
			</div>
		</RecordForm>
	);
}
