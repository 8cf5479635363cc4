import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { formatPeriod } from '@/lib/edtf';
import type { PublicPublication } from '@/lib/site/site-queries-publications';
import { SiteDate } from './site-date';
import { SiteText } from './site-text';
import { SiteTopics } from './site-topics';

const inRow = (parts: { key: string; part: ReactNode }[]) =>
	parts.length > 0 &&
	parts.map(({ key, part }, index) => (
		<Fragment key={key}>
			{index > 0 && ', '}
			{part}
		</Fragment>
	));

function Publication({
	publication,
	heading: Heading,
}: {
	publication: PublicPublication;
	heading: 'h2' | 'h3';
}) {
	const t = useTranslations('site.publications');
	const words = useTranslations('publications');
	const locale = useLocale();
	const { title, edition, publishers, surveyedFrom, surveyedTo, issuedOn, isAhead, link, topics } =
		publication;
	const publishedBy = publishers.map(({ name, website }) => ({
		key: name,
		part: website ? <a href={website}>{name}</a> : name,
	}));
	const about = publication.partnerships.map(({ href, name }) => ({
		key: href,
		part: (
			<a href={href}>
				<SiteText value={name} />
			</a>
		),
	}));
	const facts: [string, ReactNode][] = [
		[t('publishers'), inRow(publishedBy)],
		[t('surveyed'), surveyedFrom && formatPeriod(surveyedFrom, surveyedTo, locale)],
		[t(isAhead ? 'ahead' : 'issued'), issuedOn && <SiteDate on={issuedOn} />],
		[t('about'), inRow(about)],
		[t('earlier'), publication.earlier && <SiteText value={publication.earlier} />],
		[t('later'), publication.later && <SiteText value={publication.later} />],
	];
	return (
		<li>
			<p className="site-kind">{words(`kind.${publication.kind}`)}</p>
			<Heading>
				<SiteText value={title} />
			</Heading>
			{edition && (
				<p>
					<SiteText value={edition} />
				</p>
			)}
			<dl className="site-facts">
				{facts
					.filter(([, fact]) => fact)
					.map(([label, fact]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{fact}</dd>
						</div>
					))}
			</dl>
			{topics.length > 0 && <SiteTopics topics={topics} />}
			{link && (
				<p>
					<a href={link} aria-label={`${t('open')}: ${title.text}`}>
						{t('open')}
					</a>
				</p>
			)}
		</li>
	);
}

/** Studies, guides and the like; of several editions each names the other. */
export function SitePublications(props: { publications: PublicPublication[]; heading: 'h2' | 'h3' }) {
	return (
		<ul className="site-publications">
			{props.publications.map((publication) => (
				<Publication key={publication.id} publication={publication} heading={props.heading} />
			))}
		</ul>
	);
}
