import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { InLocale } from '@/components/ui/words-in';
import { chosen } from '@/lib/choices';
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
	const post = await findPost(ctx, id);
	if (!post) notFound();
	return (
		<FormPage
			noun="representatives"
			above={[{ at: id, label: <InLocale text={post.partnership} instead={post.slug} /> }]}
			published={post.published}
		>
			<PostForm
				values={{ id, version: post.version, ...postToFields(post) }}
				organisation={chosen(post.organisationId, post.organisation)}
				languages={languageChoices(locale)}
			/>
		</FormPage>
	);
}
