'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { TextAreaField } from '@/components/form/form-fields';
import type { MonthlyReportEdit, NewMonthlyReportFields } from '@/lib/representatives/monthly-report-input';
import { beginMonthlyReportAction, reviseMonthlyReportAction } from './actions';

const input = () => import('@/lib/representatives/monthly-report-input');

type Values = NewMonthlyReportFields | MonthlyReportEdit;

export function ReportForm({ values }: { values: Values }) {
	const t = useTranslations('representatives.reports');
	const router = useRouter();
	const list = `/${useLocale()}/office/monthly-reports`;
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: {
			schema: () => input().then((file) => file.newMonthlyReportInput),
			action: beginMonthlyReportAction,
		},
		revise: {
			schema: () => input().then((file) => file.monthlyReportInput),
			action: reviseMonthlyReportAction,
		},
	});
	return (
		<RecordForm
			form={form}
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
