'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { beginSecondFactorAction, dropSecondFactorAction } from './actions';
import { Enrolment, type EnrolmentSecrets } from './enrolment';

type Props = { secondFactor: boolean; recoveryLeft: number; enrolment: EnrolmentSecrets | null };

export function SecondFactor({ secondFactor, recoveryLeft, enrolment }: Props) {
	const t = useTranslations('users.factor');
	const verb = (name: 'begin' | 'drop') => ({
		label: t(name),
		title: t(`${name}Title`),
		body: null,
		schema: () => import('@/lib/users/account-input').then((input) => input.passwordInput),
		values: { current: '' },
		children: (
			<TextField
				name="current"
				label={t('current')}
				type="password"
				autoComplete="current-password"
				required
			/>
		),
	});
	if (enrolment) return <Enrolment {...enrolment} />;
	if (!secondFactor) {
		return (
			<>
				<p>{t('intro')}</p>
				<VerbDialog {...verb('begin')} action={beginSecondFactorAction} />
			</>
		);
	}
	return (
		<>
			<p>{t('on', { count: recoveryLeft })}</p>
			<VerbDialog {...verb('drop')} action={dropSecondFactorAction} done={t('dropped')} danger />
		</>
	);
}
