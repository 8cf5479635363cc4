import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/routing';
import { otherLocale, type SitePlace, sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readOffice } from '@/lib/site/site-queries-office';
import { SiteContact } from './site-contact';
import { SiteShell } from './site-shell';

/** What the law asks of a public site; linked from each of its pages. */
export const legalPages = ['imprint', 'privacy', 'accessibility'] as const;

type Props = {
	locale: Locale;
	/** Where this page lies, for its twin in the other language. */
	place: SitePlace;
	/** A search or filter that the twin keeps. */
	query?: Record<string, string | number | null>;
	children: ReactNode;
};

/** The frame of every public page. */
export async function SitePage({ locale, place, query, children }: Props) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const office = await readOffice(siteContext(locale));
	const other = otherLocale(locale);
	const sections = ['/partnerships', '/visits', '/exchanges', '/representatives'] as const;
	return (
		<SiteShell
			notice={office?.demo && t('demo')}
			name={office?.title.text ?? 'Jumelage'}
			homeHref={sitePath(locale, { page: '/' })}
			nav={sections.map((page) => ({
				href: sitePath(locale, { page }),
				label: t(`nav.${page.slice(1) as 'partnerships' | 'visits' | 'exchanges' | 'representatives'}`),
				current: place.page.startsWith(page),
			}))}
			language={{
				href: sitePath(other, place, query),
				label: other === 'de' ? 'Deutsch' : 'English',
				lang: other,
			}}
			footerText={office?.name.text}
			footer={[
				...legalPages.map((page) => ({
					href: sitePath(locale, { page: `/${page}` }),
					label: t(`legal.${page}`),
				})),
				{ href: `/${locale}/office`, label: t('nav.office') },
			]}
		>
			{children}
		</SiteShell>
	);
}

/** The office's contact, as a section of a page. */
export async function SiteContactSection({ locale }: { locale: Locale }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const office = await readOffice(siteContext(locale));
	if (!office?.contact) return null;
	return (
		<section aria-labelledby="contact">
			<h2 id="contact">{t('partnership.contact')}</h2>
			<p className="site-contact-name">{office.name.text}</p>
			<SiteContact lines={office.contact} />
		</section>
	);
}
