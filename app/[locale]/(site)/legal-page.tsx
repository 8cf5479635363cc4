import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readOffice } from '@/lib/site/site-queries-office';
import { SiteContact } from './site-contact';
import { siteLocale } from './site-locale';
import { SiteMarkup } from './site-markup';
import { type legalPages, SitePage } from './site-page';
import { Untranslated } from './site-text';

type Legal = (typeof legalPages)[number];

export async function legalMetadata(text: Legal, params: Promise<{ locale: string }>): Promise<Metadata> {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.legal' });
	return siteMetadata({ locale, title: t(text), place: { page: `/${text}` } });
}

/** Whom to ask: the whole address where the office has entered one, else its contact lines. */
async function Address({ locale }: { locale: Locale }) {
	const office = await readOffice(siteContext(locale));
	if (!office) return null;
	const lines = [office.address, office.phone, office.email].filter(Boolean).join('\n');
	return (
		<div className="site-legal-address">
			<p className="site-contact-name" lang={office.name.lang ?? undefined}>
				{office.name.text}
			</p>
			{(lines || office.contact) && <SiteContact lines={lines || (office.contact ?? '')} />}
		</div>
	);
}

/** One of the pages that the law asks for; a text that is missing is said to be missing, with whom to ask. */
export async function LegalPage({ text, params }: { text: Legal; params: Promise<{ locale: string }> }) {
	const locale = await siteLocale(params);
	const [t, office] = await Promise.all([
		getTranslations({ locale, namespace: 'site' }),
		readOffice(siteContext(locale)),
	]);
	const value = office?.[text] ?? null;
	return (
		<SitePage locale={locale} place={{ page: `/${text}` }}>
			<div className="site-width site-list">
				<h1>{t(`legal.${text}`)}</h1>
				{text === 'imprint' && value && <Address locale={locale} />}
				{value ? (
					<>
						<Untranslated lang={value.lang} />
						<SiteMarkup text={value.text} lang={value.lang} />
					</>
				) : (
					<>
						<p className="lead">{t('legal.missing', { text })}</p>
						<Address locale={locale} />
					</>
				)}
			</div>
		</SitePage>
	);
}
