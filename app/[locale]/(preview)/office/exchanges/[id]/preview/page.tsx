import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { publishRefusal } from '@/lib/exchanges/programmes/programme';
import { asIfPublished } from '@/lib/exchanges/programmes/programme-preview';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { absoluteAddress, otherLocale, sitePath } from '@/lib/site/site-address';
import { readProgramme } from '@/lib/site/site-queries-exchanges';
import { SiteExchange } from '../../../../../(site)/exchanges/[slug]/site-exchange';
import { SiteContactSection } from '../../../../../(site)/site-contact';
import { PublishVerb } from './publish-verb';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('exchanges'))('preview.label') };
}

export default async function PreviewProgrammePage({ params }: Props) {
	const [ctx, { id }, office, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations(),
	]);
	const found = await findProgramme(ctx, id);
	if (!found) notFound();
	const locale = office === 'en' ? 'en' : 'de';
	const page = await asIfPublished(ctx, id, (db) =>
		readProgramme({ db, locale, today: ctx.today }, found.slug),
	);
	if (!page) notFound();
	const record = `/${locale}/office/exchanges/${id}`;
	const other = otherLocale(locale);
	const address = absoluteAddress(sitePath(locale, { page: '/exchanges/[slug]', slug: found.slug }));
	const refusal = found.publishedAt ? null : publishRefusal(found);
	const publishable = !found.publishedAt && !refusal && may(ctx.user, 'partnerships.publish');
	return (
		<>
			<header className="preview-bar">
				<div className="site-width">
					<div>
						<h1>{t('exchanges.preview.of')}</h1>
						<p>
							{t(found.publishedAt ? 'exchanges.preview.published' : 'exchanges.preview.body', { address })}
						</p>
						{refusal && <p>{t(refusal)}</p>}
					</div>
					<div className="row">
						<LinkButton href={record} hard>
							{t('common.back')}
						</LinkButton>
						<LinkButton href={`/${other}/office/exchanges/${id}/preview`} hrefLang={other} lang={other}>
							{other === 'de' ? 'Deutsch' : 'English'}
						</LinkButton>
						{publishable && <PublishVerb id={id} version={found.version} />}
					</div>
				</div>
			</header>
			<main>
				<SiteExchange programme={page} contact={<SiteContactSection locale={locale} />} />
			</main>
		</>
	);
}
