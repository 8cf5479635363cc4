import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { RecordPart } from '@/components/shell/record-part';
import { Public } from '@/components/ui/public';
import { Tabs } from '@/components/ui/tabs';
import { OwnWords } from '@/components/ui/words-in';
import { officeContext } from '@/lib/context';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { visitState } from '@/lib/visits/visit';
import { discardOffer } from '@/lib/visits/visit-discard-commands';
import { visitOffers } from '@/lib/visits/visit-offers';
import { loadVisitTab, visitTabs } from '@/lib/visits/visit-params';
import { findVisit } from '@/lib/visits/visit-queries';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { FollowUpsSection } from '../../follow-ups/follow-ups-section';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { VisitBadge } from '../visit-badge';
import { AgendaSection } from './agenda/agenda-section';
import { Aside } from './aside';
import { datedParts } from './dated-parts';
import { DelegationSection } from './delegation/delegation-section';
import { Facts } from './facts';
import { ResultSection } from './result/result-section';
import { VisitVerbs } from './visit-verbs';

type Props = PageProps<'/[locale]/office/visits/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findVisit(await officeContext(), (await params).id);
	return recordTitle(found?.title);
}

export default async function VisitPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, { tab }, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		loadVisitTab(searchParams),
		getLocale(),
		getTranslations('visits'),
	]);
	const visit = await findVisit(ctx, id);
	if (!visit) notFound();
	const possible = visitOffers(ctx, visit);
	const moves = possible.accept || possible.reschedule || possible.postpone;
	const [followUps, deletion, discard, parts] = await Promise.all([
		followUpsOf(ctx, { visitId: id }, locale),
		deletionOf(ctx, 'visits', id, visit.publishedAt !== null),
		discardOffer(ctx, visit),
		moves ? datedParts(ctx, visit, locale) : [],
	]);
	const promised = followUps.filter((followUp) => !followUp.doneOn);
	const list = `/${locale}/office/visits`;
	const state = visitState(visit, ctx.today);
	const counts = {
		programme: visit.agendaItems || undefined,
		delegation: visit.members,
		result: followUps.length || undefined,
	};
	const { version, title, startsOn, endsOn } = visit;
	return (
		<NounPage
			noun="visits"
			title={<OwnWords>{title}</OwnWords>}
			badges={
				<>
					<VisitBadge state={state} />
					{visit.publishedAt ? (
						<Public>{t('public')}</Public>
					) : (
						<span className="muted">{t('notPublic')}</span>
					)}
				</>
			}
			actions={
				<VisitVerbs
					visit={{ id, version, title, startsOn, endsOn, parts, published: visit.publishedAt !== null }}
					{...{ possible, discard, deletion }}
				>
					<EditButton noun="visits" id={id} />
				</VisitVerbs>
			}
		>
			<Record
				facts={<Facts visit={visit} />}
				aside={<Aside {...{ visit, state, promised }} today={ctx.today} />}
			>
				<Tabs
					label={t('tabs.label')}
					current={tab}
					tabs={visitTabs.map((each) => ({
						id: each,
						label: t(`tabs.${each}`),
						href: `${list}/${id}?tab=${each}`,
						count: counts[each as keyof typeof counts],
					}))}
				/>
				<RecordPart id="programme" current={tab}>
					<AgendaSection visitId={id} startsOn={startsOn} published={visit.publishedAt !== null} />
				</RecordPart>
				<RecordPart id="delegation" current={tab}>
					<DelegationSection visitId={id} />
				</RecordPart>
				<RecordPart id="result" current={tab}>
					<ResultSection visit={visit} />
					<FollowUpsSection subject={{ visitId: id }} />
				</RecordPart>
				{tab === 'history' && (
					<RecordChanges title={t('tabs.history')} subject="visits" id={id} search={search} />
				)}
			</Record>
		</NounPage>
	);
}
