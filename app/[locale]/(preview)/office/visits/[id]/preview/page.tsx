import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { absoluteAddress, otherLocale, sitePath } from '@/lib/site/site-address';
import { readVisit } from '@/lib/site/site-queries-visit';
import { publishRefusal } from '@/lib/visits/visit';
import { asIfPublished } from '@/lib/visits/visit-preview';
import { findVisit } from '@/lib/visits/visit-queries';
import { SiteContactSection } from '../../../../../(site)/site-contact';
import { SiteVisit } from '../../../../../(site)/visits/[slug]/site-visit';
import { PublishVerb } from './publish-verb';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('visits.preview'))('title') };
}

export default async function PreviewVisitPage({ params }: Props) {
	const [ctx, { id }, office, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations(),
	]);
	const visit = await findVisit(ctx, id);
	if (!visit) notFound();
	const locale = office === 'en' ? 'en' : 'de';
	const page = await asIfPublished(ctx, visit, (db, slug) =>
		readVisit({ db, locale, today: ctx.today }, slug),
	);
	if (!page) notFound();
	const other = otherLocale(locale);
	const address = absoluteAddress(sitePath(locale, { page: '/visits/[slug]', slug: page.slug }));
	const refusal = visit.publishedAt ? null : publishRefusal(visit);
	return (
		<>
			<header className="preview-bar">
				<div className="site-width">
					<div>
						<h1>{t('visits.preview.of')}</h1>
						<p>{t(visit.publishedAt ? 'visits.preview.published' : 'visits.preview.body', { address })}</p>
						{refusal && <p>{t(refusal)}</p>}
					</div>
					<div className="row">
						<LinkButton href={`/${locale}/office/visits/${id}`} hard>
							{t('common.back')}
						</LinkButton>
						<LinkButton href={`/${other}/office/visits/${id}/preview`} hrefLang={other} lang={other}>
							{other === 'de' ? 'Deutsch' : 'English'}
						</LinkButton>
						{!visit.publishedAt && !refusal && may(ctx.user, 'visits.publish') && (
							<PublishVerb id={id} version={visit.version} />
						)}
					</div>
				</div>
			</header>
			<main>
				<SiteVisit visit={page} contact={<SiteContactSection locale={locale} />} />
			</main>
		</>
	);
}
