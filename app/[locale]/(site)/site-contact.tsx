import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { siteContext } from '@/lib/site/site-context';
import { readOffice } from '@/lib/site/site-queries-office';
import { SiteLinks } from './site-links';

/** The office's own lines; e-mail and web addresses in them can be pressed. */
export function SiteContact({ lines }: { lines: string }) {
	return (
		<address className="site-contact">
			{lines.split('\n').map((line) => (
				<span key={line}>
					<SiteLinks line={line} />
				</span>
			))}
		</address>
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
