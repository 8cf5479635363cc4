import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteContactSection } from '@/app/[locale]/(site)/site-contact';
import { LinkButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/routing';
import { officeContext } from '@/lib/context';
import { absoluteAddress, type SitePlace, sitePath } from '@/lib/site/site-address';
import type { SiteContext } from '@/lib/site/site-context';
import { otherLanguage } from '../office/other-language';

/** Who asks for a preview, and with what the site's own queries read it. */
export async function previewContext() {
	const [ctx, locale] = await Promise.all([officeContext(), getLocale()]);
	const siteOn = (db: SiteContext['db']): SiteContext => ({ db, locale: locale as Locale, today: ctx.today });
	return { ctx, siteOn, contact: <SiteContactSection locale={locale as Locale} /> };
}

type Props = {
	/** The record's address below /office. */
	record: string;
	title: string;
	/** Where the page stands, or will, on the site. */
	place: SitePlace;
	published: boolean;
	/** Why it can't be published as it is, as a message key. */
	refusal: string | null;
	/** The verb, for whoever may use it; shown as long as it has something to do. */
	publish: ReactNode;
	/** The page as the public sees it, or will. */
	children: ReactNode;
};

/** A page of the site below the office's own bar, which says what it is and offers to publish it. */
export async function Preview({ record, title, place, published, refusal, publish, children }: Props) {
	const locale = (await getLocale()) as Locale;
	const [t, other] = await Promise.all([getTranslations(), otherLanguage(locale)]);
	const address = absoluteAddress(sitePath(locale, place));
	return (
		<>
			<header className="preview-bar">
				<div className="site-width">
					<div>
						<h1>{title}</h1>
						<p>{t(published ? 'common.preview.published' : 'common.preview.body', { address })}</p>
						{!published && refusal && <p>{t(refusal as 'errors.invalid')}</p>}
					</div>
					<div className="row">
						<LinkButton href={`/${locale}/office/${record}`} hard>
							{t('common.back')}
						</LinkButton>
						<LinkButton href={other.href} hrefLang={other.lang} lang={other.lang}>
							{other.label}
						</LinkButton>
						{!published && !refusal && publish}
					</div>
				</div>
			</header>
			<main>{children}</main>
		</>
	);
}
