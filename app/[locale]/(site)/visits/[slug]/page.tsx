import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readVisit } from '@/lib/site/site-queries-visit';
import { SiteContactSection } from '../../site-contact';
import { siteLocale } from '../../site-locale';
import { SitePage } from '../../site-page';
import { SiteVisit } from './site-visit';

type Props = PageProps<'/[locale]/visits/[slug]'>;

const placeOf = (slug: string) => ({ page: '/visits/[slug]', slug }) as const;

async function read(params: Props['params']) {
	const locale = await siteLocale(params);
	const { slug } = await params;
	const site = siteContext(locale);
	const visit = await readVisit(site, slug);
	if (!visit) notFound();
	return { locale, visit };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, visit } = await read(params);
	return siteMetadata({
		locale,
		title: visit.title.text,
		description: visit.summary?.text,
		place: placeOf(visit.slug),
	});
}

export default async function VisitPage({ params }: Props) {
	const { locale, visit } = await read(params);
	return (
		<SitePage locale={locale} place={placeOf(visit.slug)}>
			<SiteVisit visit={visit} contact={<SiteContactSection locale={locale} />} />
		</SitePage>
	);
}
