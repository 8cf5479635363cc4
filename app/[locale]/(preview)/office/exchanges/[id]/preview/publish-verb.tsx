'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { publishProgrammeAction } from '@/app/[locale]/office/exchanges/actions';
import { ActionButton } from '@/components/form/action-button';

export function PublishVerb({ id, version }: { id: string; version: number }) {
	const t = useTranslations('exchanges.verbs.publish');
	const router = useRouter();
	const record = `/${useLocale()}/office/exchanges/${id}`;
	return (
		<ActionButton
			look="primary"
			label={t('label')}
			action={publishProgrammeAction}
			input={{ id, version }}
			confirm={{ title: t('title'), body: t('body'), label: t('label') }}
			done={t('done')}
			onDone={() => router.push(record)}
		/>
	);
}
