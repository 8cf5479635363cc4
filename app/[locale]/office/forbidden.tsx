import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default async function OfficeForbidden() {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('nav')]);
	return (
		<>
			<h1>{t('forbidden.title')}</h1>
			<EmptyState
				title={t('forbidden.what')}
				action={<LinkButton href={`/${locale}/office`}>{t('notFound.home')}</LinkButton>}
			>
				{t('forbidden.next')}
			</EmptyState>
		</>
	);
}
