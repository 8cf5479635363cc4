import { useTranslations } from 'next-intl';
import type { PublicText } from '@/lib/site/site-text';

/** A name or title; browsers and screen readers learn of its language, the eye needs no note. */
export function SiteText({ value }: { value: PublicText }) {
	return value.lang ? <span lang={value.lang}>{value.text}</span> : value.text;
}

export function Untranslated({ lang }: { lang: string | null }) {
	const t = useTranslations('site');
	return lang && <p className="site-untranslated">{t('untranslated', { lang })}</p>;
}

/** The sentence or two under a title. */
export function SiteLead({ value }: { value: PublicText | null }) {
	if (!value) return null;
	return (
		<>
			<p className="lead" lang={value.lang ?? undefined}>
				{value.text}
			</p>
			<Untranslated lang={value.lang} />
		</>
	);
}

/** Longer text; an empty line makes a paragraph. */
export function SiteProse({ value }: { value: PublicText }) {
	const paragraphs = value.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
	return (
		<>
			<Untranslated lang={value.lang} />
			<div className="site-text" lang={value.lang ?? undefined}>
				{paragraphs.map((paragraph) => (
					<p key={paragraph}>{paragraph.trim()}</p>
				))}
			</div>
		</>
	);
}
