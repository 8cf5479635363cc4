import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SiteExchange } from '@/app/[locale]/(site)/exchanges/[slug]/site-exchange';
import { publishProgrammeAction } from '@/app/[locale]/office/exchanges/actions';
import { may } from '@/lib/auth/permissions';
import { publishRefusal } from '@/lib/exchanges/programmes/programme';
import { asIfPublished } from '@/lib/exchanges/programmes/programme-preview';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { readProgramme } from '@/lib/site/site-queries-exchanges';
import { Preview, previewContext } from '../../../../preview';
import { PublishVerb } from '../../../../publish-verb';

type Props = { params: Promise<{ id: string }> };

export default async function PreviewProgrammePage({ params }: Props) {
	const [{ ctx, siteOn, contact }, { id }, t] = await Promise.all([
		previewContext(),
		params,
		getTranslations('exchanges'),
	]);
	const programme = await findProgramme(ctx, id);
	if (!programme) notFound();
	const page = await asIfPublished(ctx, id, (db) => readProgramme(siteOn(db), programme.slug));
	if (!page) notFound();
	const record = `exchanges/${id}`;
	return (
		<Preview
			record={record}
			title={t('previewOf')}
			place={{ page: '/exchanges/[slug]', slug: page.slug }}
			published={programme.publishedAt !== null}
			refusal={publishRefusal(programme)}
			publish={
				may(ctx.user, 'partnerships.publish') && (
					<PublishVerb
						record={record}
						action={publishProgrammeAction}
						input={{ id, version: programme.version }}
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
			<SiteExchange programme={page} contact={contact} />
		</Preview>
	);
}
