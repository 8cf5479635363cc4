import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { slugNow } from '@/lib/site/site-queries-former';
import { readOffice } from '@/lib/site/site-queries-office';
import { readPartnership } from '@/lib/site/site-queries-partnership';
import { siteLocale } from '../../site-locale';
import { SiteContactSection, SitePage } from '../../site-page';
import { SitePartnership } from './site-partnership';

type Props = PageProps<'/[locale]/partnerships/[slug]'>;

const placeOf = (slug: string) => ({ page: '/partnerships/[slug]', slug }) as const;

async function read(params: Props['params']) {
	const locale = await siteLocale(params);
	const { slug } = await params;
	const site = siteContext(locale);
	const [partnership, office] = await Promise.all([readPartnership(site, slug), readOffice(site)]);
	if (!partnership) {
		const now = await slugNow(site, 'partnerships', slug);
		if (now) permanentRedirect(sitePath(locale, placeOf(now)));
		notFound();
	}
	return { locale, partnership, office };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, partnership, office } = await read(params);
	return siteMetadata({
		locale,
		title: partnership.name.text,
		site: office?.title.text ?? 'Jumelage',
		description: partnership.summary?.text,
		place: placeOf(partnership.slug),
	});
}

export default async function PartnershipPage({ params }: Props) {
	const { locale, partnership } = await read(params);
	return (
		<SitePage locale={locale} place={placeOf(partnership.slug)}>
			<SitePartnership partnership={partnership} contact={<SiteContactSection locale={locale} />} />
		</SitePage>
	);
}
