import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { slugNow } from '@/lib/site/site-queries-former';
import { readPartnership } from '@/lib/site/site-queries-partnership';
import { SiteContactSection } from '../../site-contact';
import { siteLocale } from '../../site-locale';
import { SitePage } from '../../site-page';
import { SitePartnership } from './site-partnership';

type Props = PageProps<'/[locale]/partnerships/[slug]'>;

const placeOf = (slug: string) => ({ page: '/partnerships/[slug]', slug }) as const;

async function read(params: Props['params']) {
	const locale = await siteLocale(params);
	const { slug } = await params;
	const site = siteContext(locale);
	const partnership = await readPartnership(site, slug);
	if (!partnership) {
		const now = await slugNow(site, 'partnerships', slug);
		if (now) permanentRedirect(sitePath(locale, placeOf(now)));
		notFound();
	}
	return { locale, partnership };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, partnership } = await read(params);
	return siteMetadata({
		locale,
		title: partnership.name.text,
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
