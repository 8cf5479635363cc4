import { getLocale, getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { otherLocale, sitePath } from '@/lib/site/site-address';
import { SiteFilter } from './site-filter';
import { SitePage } from './site-page';

export default async function NotFound() {
	const locale = (await getLocale()) as Locale;
	const t = await getTranslations({ locale, namespace: 'site' });
	const other = otherLocale(locale);
	return (
		<SitePage locale={locale} place={{ page: '/' }}>
			<div className="site-width site-list">
				<h1>{t('notFound.title')}</h1>
				<p className="lead">{t('notFound.lead')}</p>
				<SiteFilter
					action={sitePath(locale, { page: '/search' })}
					label={t('search.form')}
					search={{ name: 'q', label: t('search.label'), value: '' }}
				/>
				<h2>{t('notFound.next')}</h2>
				<ul className="site-links">
					<li>
						<a href={sitePath(locale, { page: '/' })}>{t('nav.home')}</a>
					</li>
					<li>
						<a href={sitePath(locale, { page: '/partnerships' })}>{t('nav.partnerships')}</a>
					</li>
					<li>
						<a href={sitePath(locale, { page: '/visits' })}>{t('nav.visits')}</a>
					</li>
				</ul>
				<p className="site-other">
					<a href={sitePath(other, { page: '/' })} lang={other} hrefLang={other}>
						{t('notFound.other')}
					</a>
				</p>
			</div>
		</SitePage>
	);
}
