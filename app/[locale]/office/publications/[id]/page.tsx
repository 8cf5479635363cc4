import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Record } from '@/components/shell/record';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import { InLocale } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { missingInPublic, publishRefusal, withdrawRefusal } from '@/lib/publications/publication';
import { findPublication, listNextEditions } from '@/lib/publications/publication-queries';
import { tiesTo } from '@/lib/ties';
import { MissingList } from '../../missing-list';
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
		<>
			<PageHeader
				title={<InLocale text={found.title} />}
				breadcrumb={[{ label: t('title'), href: list }]}
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
						deletion={
							may(ctx.user, 'records.delete')
								? { ties: await tiesTo(ctx, 'publications', id), published }
								: null
						}
					>
						{may(ctx.user, 'publications.write') && (
							<LinkButton href={`${list}/${id}/edit`} icon="edit">
								{t('editShort')}
							</LinkButton>
						)}
					</PublicationVerbs>
				}
			/>
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
						{next.length > 0 && (
							<Card title={t('nextEditions')} flush>
								<ul className="lines">
									{next.map(({ id: nextId, title, issuedOn }) => (
										<li key={nextId}>
											<Link href={`${list}/${nextId}`}>
												<InLocale text={title} />
											</Link>
											<span>{issuedOn && formatEdtf(issuedOn, locale)}</span>
										</li>
									))}
								</ul>
							</Card>
						)}
					</>
				}
			>
				<Card title={t('history')}>
					<RecordChanges subject="publications" id={id} search={search} />
				</Card>
			</Record>
		</>
	);
}
