import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SiteVisit } from '@/app/[locale]/(site)/visits/[slug]/site-visit';
import { publishVisitAction } from '@/app/[locale]/office/visits/actions';
import { may } from '@/lib/auth/permissions';
import { readVisit } from '@/lib/site/site-queries-visit';
import { publishRefusal } from '@/lib/visits/visit';
import { asIfPublished } from '@/lib/visits/visit-preview';
import { findVisit } from '@/lib/visits/visit-queries';
import { Preview, previewContext } from '../../../../preview';
import { PublishVerb } from '../../../../publish-verb';

type Props = { params: Promise<{ id: string }> };

export default async function PreviewVisitPage({ params }: Props) {
	const [{ ctx, siteOn, contact }, { id }, t] = await Promise.all([
		previewContext(),
		params,
		getTranslations('visits'),
	]);
	const visit = await findVisit(ctx, id);
	if (!visit) notFound();
	const page = await asIfPublished(ctx, visit, (db, slug) => readVisit(siteOn(db), slug));
	if (!page) notFound();
	const record = `visits/${id}`;
	return (
		<Preview
			record={record}
			title={t('previewOf')}
			place={{ page: '/visits/[slug]', slug: page.slug }}
			published={visit.publishedAt !== null}
			refusal={publishRefusal(visit)}
			publish={
				may(ctx.user, 'visits.publish') && (
					<PublishVerb
						record={record}
						action={publishVisitAction}
						input={{ id, version: visit.version }}
						words={{
							label: t('verbs.publish.label'),
							title: t('verbs.publish.title'),
							body: t('verbs.publish.body'),
							done: t('verbs.publish.done'),
						}}
					/>
				)
			}
		>
			<SiteVisit visit={page} contact={contact} />
		</Preview>
	);
}
