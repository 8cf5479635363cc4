import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { postToFields } from '@/lib/representatives/representative-fields';
import { findPost } from '@/lib/representatives/representative-queries';
import { PostForm } from '../../post-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('representatives'))('edit') };
}

export default async function EditPostPage({
	params,
}: PageProps<'/[locale]/office/representatives/[id]/edit'>) {
	const ctx = await requirePermission('representatives.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('representatives')]);
	const common = await getTranslations('common');
	const post = await findPost(ctx, id);
	if (!post) notFound();
	const list = `/${locale}/office/representatives`;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: <InLocale text={post.partnership} instead={post.slug} />, href: `${list}/${id}` },
				]}
				meta={post.published && common('publicRecord')}
			/>
			<PostForm
				values={{ id, version: post.version, ...postToFields(post) }}
				organisation={
					post.organisationId ? { id: post.organisationId, label: post.organisation ?? '' } : null
				}
				languages={languageChoices(locale)}
			/>
		</>
	);
}
