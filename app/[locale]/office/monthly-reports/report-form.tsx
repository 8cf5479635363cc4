'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import type { Action } from '@/components/form/form-answer';
import { TextAreaField } from '@/components/form/form-fields';
import type { MonthlyReportEdit, NewMonthlyReportFields } from '@/lib/representatives/monthly-report-input';
import { beginMonthlyReportAction, reviseMonthlyReportAction } from './actions';

type Values = NewMonthlyReportFields | MonthlyReportEdit;

export function ReportForm({ values }: { values: Values }) {
	const t = useTranslations('representatives.reports');
	const router = useRouter();
	const list = `/${useLocale()}/office/monthly-reports`;
	const known = 'id' in values;
	const form = useRecordForm<Values>(
		() =>
			import('@/lib/representatives/monthly-report-input').then((input) =>
				known ? input.monthlyReportInput : input.newMonthlyReportInput,
			),
		values,
	);
	return (
		<RecordForm
			form={form}
			action={
				(known ? reviseMonthlyReportAction : beginMonthlyReportAction) as Action<Values, { id: string }>
			}
			onSaved={({ id }) => router.push(`${list}/${id}`)}
			cancelHref={known ? `${list}/${values.id}` : list}
		>
			<TextAreaField
				name="text"
				label={t('fields.text')}
				hint={t('hints.text')}
				required
				rows={22}
				maxLength={20_000}
			/>
		</RecordForm>
	);
}
