import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { postToFields } from '@/lib/representatives/representative-fields';
import { findPost } from '@/lib/representatives/representative-queries';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { PostForm } from '../../post-form';

export const generateMetadata = pageTitle('representatives.edit');

export default async function EditPostPage({
	params,
}: PageProps<'/[locale]/office/representatives/[id]/edit'>) {
	const ctx = await requirePermission('representatives.write');
	const [{ id }, locale] = await Promise.all([params, getLocale()]);
	const common = await getTranslations('common');
	const post = await findPost(ctx, id);
	if (!post) notFound();
	return (
		<FormPage
			noun="representatives"
			above={[{ at: id, label: <InLocale text={post.partnership} instead={post.slug} /> }]}
			meta={post.published && common('publicRecord')}
		>
			<PostForm
				values={{ id, version: post.version, ...postToFields(post) }}
				organisation={
					post.organisationId ? { id: post.organisationId, label: post.organisation ?? '' } : null
				}
				languages={languageChoices(locale)}
			/>
		</FormPage>
	);
}
