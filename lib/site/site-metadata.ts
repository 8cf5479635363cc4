import 'server-only';
import type { Metadata } from 'next';
import { type Locale, routing } from '@/i18n/routing';
import { absoluteAddress, type SitePlace, sitePath } from './site-address';
import { siteContext } from './site-context';
import { readOffice } from './site-queries-office';

type Head = {
	locale: Locale;
	/** Null on the start page, which is called after the site alone. */
	title: string | null;
	description?: string | null;
	place: SitePlace;
	/** Set for a searched, filtered or later page of a list: it leads on, but is no page of its own. */
	filtered?: boolean;
};

const longestDescription = 160;

/** At most 160 characters, cut between words. */
function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= longestDescription) return line;
	return `${line.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}

/** Title, description, canonical address and the other languages, all under BASE_URL. */
export async function siteMetadata(head: Head): Promise<Metadata> {
	const { locale, title, description, place, filtered } = head;
	const office = await readOffice(siteContext(locale));
	const site = office?.title.text ?? 'Jumelage';
	const here = absoluteAddress(sitePath(locale, place));
	const languages = Object.fromEntries(
		routing.locales.map((other) => [other, absoluteAddress(sitePath(other, place))]),
	);
	const about = description ? shortened(description) : undefined;
	const full = title ? `${title} – ${site}` : site;
	return {
		title: full,
		description: about,
		alternates: {
			canonical: here,
			languages: { ...languages, 'x-default': absoluteAddress(sitePath(routing.defaultLocale, place)) },
		},
		openGraph: {
			title: title ?? site,
			description: about,
			url: here,
			siteName: site,
			locale,
			type: 'website',
		},
		...(filtered ? { robots: { index: false, follow: true } } : {}),
	};
}
