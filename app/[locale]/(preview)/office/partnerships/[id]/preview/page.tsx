import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { publishRefusal } from '@/lib/partnerships/partnership-commands';
import { asIfPublished } from '@/lib/partnerships/partnership-preview';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { absoluteAddress, otherLocale, sitePath } from '@/lib/site/site-address';
import { readPartnership } from '@/lib/site/site-queries-partnership';
import { SitePartnership } from '../../../../../(site)/partnerships/[slug]/site-partnership';
import { SiteContactSection } from '../../../../../(site)/site-contact';
import { PublishVerb } from './publish-verb';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('partnerships'))('preview') };
}

export default async function PreviewPartnershipPage({ params }: Props) {
	const [ctx, { id }, office, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations(),
	]);
	const found = await findPartnership(ctx, id);
	if (!found) notFound();
	const locale = office === 'en' ? 'en' : 'de';
	const page = await asIfPublished(ctx, id, (db) =>
		readPartnership({ db, locale, today: ctx.today }, found.slug),
	);
	if (!page) notFound();
	const record = `/${locale}/office/partnerships/${id}`;
	const other = otherLocale(locale);
	const address = absoluteAddress(sitePath(locale, { page: '/partnerships/[slug]', slug: found.slug }));
	const refusal = found.publishedAt ? null : publishRefusal(found);
	const publishable = !found.publishedAt && !refusal && may(ctx.user, 'partnerships.publish');
	return (
		<>
			<header className="preview-bar">
				<div className="site-width">
					<div>
						<h1>{t('partnerships.previewOf')}</h1>
						<p>
							{t(found.publishedAt ? 'partnerships.previewPublished' : 'partnerships.previewBody', {
								address,
							})}
						</p>
						{refusal && <p>{t(refusal as 'partnerships.refusals.summaryMissing')}</p>}
					</div>
					<div className="row">
						<LinkButton href={record} hard>
							{t('common.back')}
						</LinkButton>
						<LinkButton href={`/${other}/office/partnerships/${id}/preview`} hrefLang={other} lang={other}>
							{other === 'de' ? 'Deutsch' : 'English'}
						</LinkButton>
						{publishable && (
							<PublishVerb
								id={id}
								version={found.version}
								name={inLocale(found.label, locale) || found.slug}
							/>
						)}
					</div>
				</div>
			</header>
			<main>
				<SitePartnership partnership={page} contact={<SiteContactSection locale={locale} />} />
			</main>
		</>
	);
}
