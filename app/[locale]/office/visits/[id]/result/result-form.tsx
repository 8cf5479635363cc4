'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { TextAreaField } from '@/components/form/form-fields';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { reportVisitAction, reviseResultAction } from '../../actions';

type Props = { id: string; version: number; result: string };

/** Reports the visit, or corrects the report. */
export function ResultForm({ onDone, ...values }: Props & { onDone?: () => void }) {
	const t = useTranslations('visits');
	const toast = useToast();
	const first = !onDone;
	const form = useRecordForm({
		values,
		schema: () => import('@/lib/visits/visit-input').then((input) => input.reportInput),
		action: first ? reportVisitAction : reviseResultAction,
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t(first ? 'result.report' : 'result.save')}
			onClose={onDone}
			wayOut={t('agenda.close')}
			stays
			onSaved={() => {
				toast(t(first ? 'result.reported' : 'result.saved'));
				onDone?.();
			}}
		>
			<TextAreaField
				name="result"
				label={t('fields.result')}
				hint={t('hints.result')}
				required
				rows={8}
				maxLength={20_000}
			/>
		</RecordForm>
	);
}

/** The report as text, and on request as a form. */
export function ResultText({ children, ...values }: Props & { children: ReactNode }) {
	const t = useTranslations('visits.result');
	const [open, setOpen] = useState(false);
	if (open) return <ResultForm {...values} onDone={() => setOpen(false)} />;
	return (
		<>
			{children}
			<p>
				<Button small icon="edit" onClick={() => setOpen(true)}>
					{t('edit')}
				</Button>
			</p>
		</>
	);
}
