'use client';

import { useTranslations } from 'next-intl';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	DateField,
	LocalisedTextField,
	PartialDateField,
	RadioField,
	SelectField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { quotedBounds, quotedMeasures } from '@/lib/reports/quoted-figure';
import type { QuotedEdit, QuotedFields } from '@/lib/reports/quoted-input';
import { addQuotedAction, reviseQuotedAction } from '../actions';

const input = () => import('@/lib/reports/quoted-input');

export function QuotedForm({ values }: { values: QuotedFields | QuotedEdit }) {
	const t = useTranslations('reports.quoted');
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newQuotedInput), action: addQuotedAction },
		revise: { schema: () => input().then((file) => file.quotedInput), action: reviseQuotedAction },
	});
	return (
		<PageForm form={form} list="reports/quoted">
			<FormSection title={t('facts')}>
				<LocalisedTextField
					name="label"
					label={t('fields.label')}
					hint={t('hints.label')}
					required
					maxLength={300}
				/>
				<SelectField
					name="measure"
					label={t('fields.measure')}
					hint={t('hints.measure')}
					required
					options={optionsOf(quotedMeasures, (value) => t(`measure.${value}`))}
				/>
				<RadioField
					name="bound"
					label={t('fields.bound')}
					inline
					options={optionsOf(quotedBounds, (value) => t(`boundName.${value}`))}
				/>
				<TextField name="value" label={t('fields.value')} required inputMode="numeric" maxLength={15} />
				<DateField name="from" label={t('fields.from')} required />
				<DateField name="to" label={t('fields.to')} required />
			</FormSection>
			<FormSection title={t('sourceSection')}>
				<TextField
					name="source"
					label={t('fields.source')}
					hint={t('hints.source')}
					required
					maxLength={500}
				/>
				<PartialDateField name="sourceOn" label={t('fields.sourceOn')} hint={t('hints.sourceOn')} />
			</FormSection>
		</PageForm>
	);
}
