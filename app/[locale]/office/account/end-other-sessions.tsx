'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { endOtherSessionsAction } from './actions';

export function EndOtherSessions() {
	const t = useTranslations('users.sessions');
	return (
		<ActionButton
			small
			label={t('endOthers')}
			action={endOtherSessionsAction}
			input={{}}
			confirm={{ title: t('endOthersTitle'), label: t('endOthers'), danger: true }}
			done={t('endedAll')}
		/>
	);
}
