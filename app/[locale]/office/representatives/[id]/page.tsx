import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { chosen } from '@/lib/choices';
import { officeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { countriesAround } from '@/lib/people/name-country-queries';
import { listAbsences } from '@/lib/representatives/absence-queries';
import { listReportsOfPost } from '@/lib/representatives/monthly-report-post-queries';
import { covers, holdersOn, postState } from '@/lib/representatives/representative';
import { postOffers, termOffers } from '@/lib/representatives/representative-offers';
import { findPost, listTerms } from '@/lib/representatives/representative-queries';
import { EditButton } from '../../edit-button';
import { ReportList } from '../../monthly-reports/report-list';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { PostBadge } from '../post-badge';
import { Absences } from './absences';
import { Aside } from './aside';
import { Contact } from './contact';
import { Facts } from './facts';
import { PostVerbs } from './post-verbs';
import { Terms } from './terms';

type Props = PageProps<'/[locale]/office/representatives/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('representatives'),
	]);
	const found = await findPost(ctx, id);
	return recordTitle(
		found && t('recordTitle', { partnership: inLocale(found.partnership, locale) || found.slug }),
	);
}

export default async function PostPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('representatives'),
	]);
	const post = await findPost(ctx, id);
	if (!post) notFound();
	const [countries, terms, absences, reports] = await Promise.all([
		countriesAround(ctx, { partnershipId: post.partnershipId }),
		listTerms(ctx, id),
		listAbsences(ctx, id),
		listReportsOfPost(ctx, id, locale),
	]);
	const { today, user } = ctx;
	const name = inLocale(post.partnership, locale) || post.slug;
	const writable = may(user, 'representatives.write');
	const contactable = may(user, 'representatives.contact', [post.partnershipId]);
	const possible = postOffers(ctx, post, terms);
	const rows = terms.map((term) => ({
		...term,
		offers: termOffers(ctx, post, term, terms),
		public: post.published && term.publicContact !== null && covers(term, today),
	}));
	const [holder] = holdersOn(terms, today, 'principal');
	const away = absences.find((each) => each.representativeId === holder?.id && covers(each, today));
	return (
		<NounPage
			noun="representatives"
			title={t('recordTitle', { partnership: name })}
			badges={<PostBadge state={postState(terms, post.closedOn, today)} absent={away !== undefined} />}
			actions={
				<>
					<EditButton noun="representatives" id={id} />
					<PostVerbs
						post={{ id, version: post.version }}
						{...{ possible, today, writable }}
						partnership={name}
					/>
				</>
			}
		>
			<Record
				facts={<Facts {...{ post, terms, absences, today }} partnership={name} />}
				aside={<Aside {...{ post, terms, absences, today }} />}
			>
				<Terms {...{ today, writable, countries }} terms={rows} post={{ id, ...seatOf(post) }} />
				<Contact
					post={{
						id,
						version: post.version,
						publicContact: post.publicContact,
						published: post.published,
					}}
					writable={contactable}
				/>
				<Absences {...{ absences, terms, today, writable }} recordable={possible.absence} />
				<Card title={t('reports.title')} flush>
					<ReportList reports={reports} empty={t('reports.none')} />
				</Card>
				<RecordChanges title={t('history')} subject="representative_posts" id={id} search={search} />
			</Record>
		</NounPage>
	);
}

const seatOf = ({
	seat,
	tasks,
	organisationId,
	organisation,
}: Awaited<ReturnType<typeof findPost>> & object) => ({
	seat: seat ?? '',
	tasks: tasks ?? '',
	organisation: chosen(organisationId, organisation),
});
