import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { mainId, SkipLink } from '@/components/ui/skip-link';
import { Wordmark } from '@/components/ui/wordmark';
import type { Locale } from '@/i18n/routing';
import { otherLocale, type SitePlace, sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readOffice } from '@/lib/site/site-queries-office';

/** What the law asks of a public site; linked from each of its pages. */
export const legalPages = ['imprint', 'privacy', 'accessibility'] as const;

const sections = ['partnerships', 'visits', 'exchanges', 'representatives', 'publications'] as const;

type Props = {
	locale: Locale;
	/** Where this page lies, for its twin in the other language. */
	place: SitePlace;
	/** A search or filter that the twin keeps. */
	query?: Record<string, string | number | null>;
	children: ReactNode;
};

/** The frame of every public page: header, navigation and footer, complete without JavaScript. */
export async function SitePage({ locale, place, query, children }: Props) {
	const [t, common, office] = await Promise.all([
		getTranslations({ locale, namespace: 'site' }),
		getTranslations({ locale, namespace: 'common' }),
		readOffice(siteContext(locale)),
	]);
	const shown = sections.filter((section) => section !== 'publications' || office?.hasPublications);
	const other = otherLocale(locale);
	return (
		<>
			<SkipLink label={common('skip')} />
			<header className="site-head">
				{office?.demo && (
					<div className="site-notice">
						<div className="site-width">{t('demo')}</div>
					</div>
				)}
				<div className="site-width site-bar">
					<a href={sitePath(locale, { page: '/' })} className="site-brand">
						<Wordmark name={office?.title.text ?? 'Jumelage'} />
					</a>
					<nav aria-label={common('shell.navigation')} className="site-nav">
						<ul>
							{shown.map((section) => (
								<li key={section}>
									<a
										href={sitePath(locale, { page: `/${section}` })}
										aria-current={place.page.startsWith(`/${section}`) ? 'page' : undefined}
									>
										{t(`nav.${section}`)}
									</a>
								</li>
							))}
							<li>
								<a
									href={sitePath(other, place, query)}
									hrefLang={other}
									lang={other}
									className="site-language"
								>
									{other === 'de' ? 'Deutsch' : 'English'}
								</a>
							</li>
						</ul>
					</nav>
				</div>
			</header>
			<main id={mainId} tabIndex={-1}>
				{children}
			</main>
			<footer className="site-foot">
				<div className="site-width site-foot-line">
					<div>{office?.name.text}</div>
					<ul>
						{legalPages.map((page) => (
							<li key={page}>
								<a href={sitePath(locale, { page: `/${page}` })}>{t(`legal.${page}`)}</a>
							</li>
						))}
						<li>
							<a href={`/${locale}/office`}>{t('nav.office')}</a>
						</li>
					</ul>
				</div>
			</footer>
		</>
	);
}
