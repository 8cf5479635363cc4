'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { publishVisitAction } from '@/app/[locale]/office/visits/actions';
import { ActionButton } from '@/components/form/action-button';

export function PublishVerb({ id, version }: { id: string; version: number }) {
	const t = useTranslations('visits.verbs.publish');
	const router = useRouter();
	const record = `/${useLocale()}/office/visits/${id}`;
	return (
		<ActionButton
			look="primary"
			label={t('label')}
			action={publishVisitAction}
			input={{ id, version }}
			confirm={{ title: t('title'), body: t('body'), label: t('label') }}
			done={t('done')}
			onDone={() => router.push(record)}
		/>
	);
}
