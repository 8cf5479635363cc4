import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment, type ReactNode } from 'react';
import { siteLink } from '@/components/ui/address-links';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale, OwnProse } from '@/components/ui/words-in';
import { formatEdtf, formatPeriod } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import type { Publication } from '@/lib/publications/publication-queries';

const listed = (links: { id: string; href: string; label: ReactNode }[]) =>
	links.length > 0 &&
	links.map(({ id, href, label }, index) => (
		<Fragment key={id}>
			{index > 0 && ' · '}
			<Link href={href}>{label}</Link>
		</Fragment>
	));

export async function PublicationFacts({ publication }: { publication: Publication }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('publications')]);
	const office = `/${locale}/office`;
	const { surveyedFrom, surveyedTo, issuedOn, predecessorId, link, notes } = publication;
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.kind'), value: t(`kind.${publication.kind}`) },
				{
					label: t('fields.publisherIds'),
					value: listed(
						publication.publishers.map(({ id, name }) => ({
							...{ id, label: name, href: `${office}/organisations/${id}` },
						})),
					),
				},
				{ label: t('fields.issuedOn'), value: issuedOn && formatEdtf(issuedOn, locale) },
				{
					label: t('fields.surveyed'),
					value: surveyedFrom && formatPeriod(surveyedFrom, surveyedTo, locale),
				},
				{
					label: t('fields.edition'),
					value: inLocale(publication.edition, locale) && <InLocale text={publication.edition} />,
				},
				{
					label: t('fields.predecessorId'),
					value: predecessorId && (
						<Link href={`${office}/publications/${predecessorId}`}>
							<InLocale text={publication.predecessor} />
						</Link>
					),
				},
				{ label: t('fields.link'), value: siteLink(link) },
				{
					label: t('fields.topicIds'),
					value: listed(
						publication.topics.map(({ id, label, key }) => ({
							...{ id, label: <InLocale text={label} />, href: `${office}/publications?topic=${key}` },
						})),
					),
				},
				{
					label: t('fields.partnershipIds'),
					value: listed(
						publication.partnerships.map(({ id, label, slug }) => ({
							...{ id, href: `${office}/partnerships/${id}` },
							label: <InLocale text={label} instead={slug} />,
						})),
					),
				},
				{ label: t('fields.notes'), value: notes && <OwnProse>{notes}</OwnProse> },
			]}
		/>
	);
}
