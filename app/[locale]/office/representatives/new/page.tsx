import { getLocale, getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { loadNewPostParams } from '@/lib/representatives/representative-params';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import { NounPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PartnershipNeeded } from '../../partnership-needed';
import { PostForm } from '../post-form';

export const generateMetadata = pageTitle('representatives.establish');

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
		<NounPage noun="representatives" title={t('establish')}>
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
		</NounPage>
	);
}
