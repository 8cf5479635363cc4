import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/page-header';
import { officeContext } from '@/lib/context';

export default async function StartPage() {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('start')]);
	return <PageHeader title={t('greeting', { name: ctx.user.name })} />;
}
