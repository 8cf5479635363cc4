'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { beginSecondFactorAction, dropSecondFactorAction } from './actions';
import { Enrolment, type EnrolmentSecrets } from './enrolment';

type Props = { secondFactor: boolean; recoveryLeft: number; enrolment: EnrolmentSecrets | null };

export function SecondFactor({ secondFactor, recoveryLeft, enrolment }: Props) {
	const t = useTranslations('users.factor');
	const verb = (name: 'begin' | 'drop') => ({
		label: t(name),
		input: { current: '' },
		confirm: { title: t(`${name}Title`), label: t(name), danger: name === 'drop' },
		children: (input: { current: string }, set: (part: { current: string }) => void) => (
			<div className="kern-form-input field">
				<label className="kern-label" htmlFor={`factor-${name}`}>
					{t('current')}
				</label>
				<input
					id={`factor-${name}`}
					type="password"
					autoComplete="current-password"
					className="kern-form-input__input"
					value={input.current}
					onChange={(event) => set({ current: event.target.value })}
				/>
			</div>
		),
	});
	if (enrolment) return <Enrolment {...enrolment} />;
	if (!secondFactor) {
		return (
			<>
				<p>{t('intro')}</p>
				<ActionButton {...verb('begin')} action={beginSecondFactorAction} />
			</>
		);
	}
	return (
		<>
			<p>{t('on', { count: recoveryLeft })}</p>
			<ActionButton {...verb('drop')} action={dropSecondFactorAction} done={t('dropped')} />
		</>
	);
}
