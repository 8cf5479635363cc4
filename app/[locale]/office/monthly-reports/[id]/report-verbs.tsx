'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu } from '@/components/ui/menu';
import {
	approveMonthlyReportAction,
	discardMonthlyReportAction,
	returnMonthlyReportAction,
	sendMonthlyReportAction,
} from '../actions';

type Props = {
	report: { id: string; version: number; month: string };
	possible: Record<'send' | 'discard' | 'decide', boolean>;
	children: ReactNode;
};

export function ReportVerbs({ report: { id, version, month }, possible, children }: Props) {
	const t = useTranslations('representatives.reports');
	const router = useRouter();
	const list = `/${useLocale()}/office/monthly-reports`;
	const read = { id, version };
	return (
		<>
			{possible.decide && (
				<ActionButton
					look="primary"
					label={t('approve')}
					action={approveMonthlyReportAction}
					input={read}
					confirm={{ title: t('approveTitle', { month }), body: t('approveBody'), label: t('approve') }}
					done={t('approved')}
				/>
			)}
			{possible.send && (
				<ActionButton
					look="primary"
					label={t('send')}
					action={sendMonthlyReportAction}
					input={read}
					confirm={{ title: t('sendTitle', { month }), body: t('sendBody'), label: t('send') }}
					done={t('sent')}
				/>
			)}
			{children}
			{(possible.decide || possible.discard) && (
				<Menu>
					{possible.decide && (
						<VerbDialog
							menuItem
							label={t('return')}
							title={t('returnTitle', { month })}
							body={t('returnBody')}
							done={t('returned')}
							action={returnMonthlyReportAction}
							schema={() =>
								import('@/lib/representatives/monthly-report-input').then(
									(input) => input.monthlyReportReturn,
								)
							}
							values={{ ...read, reason: '' }}
						>
							<TextAreaField name="reason" label={t('fields.reason')} required rows={3} maxLength={1000} />
						</VerbDialog>
					)}
					{possible.discard && (
						<ActionButton
							menuItem
							label={t('discard')}
							action={discardMonthlyReportAction}
							input={read}
							confirm={{
								title: t('discardTitle', { month }),
								body: t('discardBody'),
								label: t('discard'),
								danger: true,
							}}
							done={t('discarded')}
							onDone={() => router.push(list)}
						/>
					)}
				</Menu>
			)}
		</>
	);
}
