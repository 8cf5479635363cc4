import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readProgramme } from '@/lib/site/site-queries-exchanges';
import { slugNow } from '@/lib/site/site-queries-former';
import { SiteContactSection } from '../../site-contact';
import { siteLocale } from '../../site-locale';
import { SitePage } from '../../site-page';
import { SiteExchange } from './site-exchange';

type Props = PageProps<'/[locale]/exchanges/[slug]'>;

const placeOf = (slug: string) => ({ page: '/exchanges/[slug]', slug }) as const;

async function read(params: Props['params']) {
	const locale = await siteLocale(params);
	const { slug } = await params;
	const site = siteContext(locale);
	const programme = await readProgramme(site, slug);
	if (!programme) {
		const now = await slugNow(site, 'exchanges', slug);
		if (now) permanentRedirect(sitePath(locale, placeOf(now)));
		notFound();
	}
	return { locale, programme };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, programme } = await read(params);
	return siteMetadata({
		locale,
		title: programme.name.text,
		description: programme.description?.text,
		place: placeOf(programme.slug),
	});
}

export default async function ExchangePage({ params }: Props) {
	const { locale, programme } = await read(params);
	return (
		<SitePage locale={locale} place={placeOf(programme.slug)}>
			<SiteExchange programme={programme} contact={<SiteContactSection locale={locale} />} />
		</SitePage>
	);
}
