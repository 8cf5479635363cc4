import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { LinkCard } from '@/components/ui/link-card';
import { Public } from '@/components/ui/public';
import { InLocale } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { missingInPublic, publishRefusal, withdrawRefusal } from '@/lib/publications/publication';
import { findPublication, listNextEditions } from '@/lib/publications/publication-queries';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { MissingList } from '../../missing-list';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { PublicationFacts } from './facts';
import { PublicationVerbs } from './publication-verbs';

type Props = PageProps<'/[locale]/office/publications/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale] = await Promise.all([officeContext(), params, getLocale()]);
	const found = await findPublication(ctx, id);
	return recordTitle(found && inLocale(found.title, locale));
}

export default async function PublicationPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('publications'),
	]);
	const found = await findPublication(ctx, id);
	if (!found) notFound();
	const next = await listNextEditions(ctx, id);
	const list = `/${locale}/office/publications`;
	const published = found.publishedAt !== null;
	const publishes = may(ctx.user, 'publications.publish');
	return (
		<NounPage
			noun="publications"
			title={<InLocale text={found.title} />}
			badges={
				published ? <Public>{t('published')}</Public> : <span className="muted">{t('notPublished')}</span>
			}
			actions={
				<PublicationVerbs
					{...{ id, version: found.version, name: inLocale(found.title, locale) }}
					offers={{
						publish: publishes && !publishRefusal(found),
						withdraw: publishes && !withdrawRefusal(found),
					}}
					deletion={await deletionOf(ctx, 'publications', id, published)}
				>
					<EditButton noun="publications" id={id} />
				</PublicationVerbs>
			}
		>
			<Record
				facts={<PublicationFacts publication={found} />}
				aside={
					<>
						{publishes && !published && (
							<MissingList
								step="publish"
								items={missingInPublic(found).map((key) => ({
									refusal: `publications.refusals.${key}`,
									href: `${list}/${id}/edit`,
								}))}
							/>
						)}
						<LinkCard
							title={t('nextEditions')}
							lines={next.map(({ id, title, issuedOn }) => ({
								...{ id, href: `${list}/${id}`, label: <InLocale text={title} /> },
								note: <span>{issuedOn && formatEdtf(issuedOn, locale)}</span>,
							}))}
						/>
					</>
				}
			>
				<RecordChanges title={t('history')} subject="publications" id={id} search={search} />
			</Record>
		</NounPage>
	);
}
