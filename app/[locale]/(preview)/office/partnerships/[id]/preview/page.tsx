import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SitePartnership } from '@/app/[locale]/(site)/partnerships/[slug]/site-partnership';
import { publishPartnershipAction } from '@/app/[locale]/office/partnerships/actions';
import { may } from '@/lib/auth/permissions';
import { inLocale } from '@/lib/localised-text';
import { asIfPublished } from '@/lib/partnerships/partnership-preview';
import { publishRefusal } from '@/lib/partnerships/partnership-publish-commands';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { readPartnership } from '@/lib/site/site-queries-partnership';
import { Preview, previewContext } from '../../../../preview';
import { PublishVerb } from '../../../../publish-verb';

type Props = { params: Promise<{ id: string }> };

export default async function PreviewPartnershipPage({ params }: Props) {
	const [{ ctx, siteOn, contact }, { id }, locale, t] = await Promise.all([
		previewContext(),
		params,
		getLocale(),
		getTranslations('partnerships'),
	]);
	const partnership = await findPartnership(ctx, id);
	if (!partnership) notFound();
	const page = await asIfPublished(ctx, id, (db) => readPartnership(siteOn(db), partnership.slug));
	if (!page) notFound();
	const record = `partnerships/${id}`;
	return (
		<Preview
			record={record}
			title={t('previewOf')}
			place={{ page: '/partnerships/[slug]', slug: page.slug }}
			published={partnership.publishedAt !== null}
			refusal={publishRefusal(partnership)}
			publish={
				may(ctx.user, 'partnerships.publish') && (
					<PublishVerb
						record={record}
						action={publishPartnershipAction}
						input={{ id, version: partnership.version }}
						words={{
							label: t('publish'),
							title: t('publishTitle', { name: inLocale(partnership.label, locale) || partnership.slug }),
							body: t('publishBody'),
							done: t('nowPublished'),
						}}
					/>
				)
			}
		>
			<SitePartnership partnership={page} contact={contact} />
		</Preview>
	);
}
