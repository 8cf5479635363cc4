import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default async function OfficeNotFound() {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('nav')]);
	return (
		<>
			<h1>{t('notFound.title')}</h1>
			<EmptyState
				title={t('notFound.what')}
				action={<LinkButton href={`/${locale}/office`}>{t('notFound.home')}</LinkButton>}
			>
				{t('notFound.next')}
			</EmptyState>
		</>
	);
}
