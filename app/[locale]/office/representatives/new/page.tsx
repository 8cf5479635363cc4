import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { loadNewPostParams } from '@/lib/representatives/representative-params';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import { PartnershipNeeded } from '../../partnership-needed';
import { PostForm } from '../post-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('representatives'))('establish') };
}

export default async function NewPostPage({
	searchParams,
}: PageProps<'/[locale]/office/representatives/new'>) {
	const ctx = await requirePermission('representatives.write');
	const [params, locale, t] = await Promise.all([
		loadNewPostParams(searchParams),
		getLocale(),
		getTranslations('representatives'),
	]);
	const [partnership] = params.partnership ? await partnershipChoices(ctx, [params.partnership], locale) : [];
	return (
		<>
			<PageHeader
				title={t('establish')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/representatives` }]}
			/>
			<PartnershipNeeded ctx={ctx} />
			<PostForm
				values={{
					partnershipId: partnership?.id ?? '',
					seat: '',
					organisationId: '',
					tasks: '',
					languages: [],
				}}
				partnership={partnership}
				languages={languageChoices(locale)}
			/>
		</>
	);
}
