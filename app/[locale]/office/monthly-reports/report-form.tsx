'use client';

import { useTranslations } from 'next-intl';
import { useAddOrReviseForm } from '@/components/form/form';
import { TextAreaField } from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import type { MonthlyReportEdit, NewMonthlyReportFields } from '@/lib/representatives/monthly-report-input';
import { beginMonthlyReportAction, reviseMonthlyReportAction } from './actions';

const input = () => import('@/lib/representatives/monthly-report-input');

type Values = NewMonthlyReportFields | MonthlyReportEdit;

export function ReportForm({ values }: { values: Values }) {
	const t = useTranslations('representatives.reports');
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
		<PageForm form={form} list="monthly-reports">
			<TextAreaField
				name="text"
				label={t('fields.text')}
				hint={t('hints.text')}
				required
				rows={22}
				maxLength={20_000}
			/>
		</PageForm>
	);
}
