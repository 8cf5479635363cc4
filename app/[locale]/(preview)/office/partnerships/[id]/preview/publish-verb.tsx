'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { publishPartnershipAction } from '@/app/[locale]/office/partnerships/actions';
import { ActionButton } from '@/components/form/action-button';

export function PublishVerb({ id, version, name }: { id: string; version: number; name: string }) {
	const t = useTranslations('partnerships');
	const router = useRouter();
	const record = `/${useLocale()}/office/partnerships/${id}`;
	return (
		<ActionButton
			look="primary"
			label={t('publish')}
			action={publishPartnershipAction}
			input={{ id, version }}
			confirm={{ title: t('publishTitle', { name }), body: t('publishBody'), label: t('publish') }}
			done={t('nowPublished')}
			onDone={() => router.push(record)}
		/>
	);
}
