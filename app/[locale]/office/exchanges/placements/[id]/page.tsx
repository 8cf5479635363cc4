import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Record } from '@/components/shell/record';
import { RecordPart } from '@/components/shell/record-part';
import { Tabs } from '@/components/ui/tabs';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { isUndecided } from '@/lib/exchanges/placements/placement';
import { isBlind } from '@/lib/exchanges/placements/placement-blind-queries';
import { placementOffers } from '@/lib/exchanges/placements/placement-offers';
import { loadPlacementTab, placementTabs } from '@/lib/exchanges/placements/placement-params';
import { firstWaiting, waitingPosition } from '@/lib/exchanges/placements/placement-place-queries';
import { findPlacement, participantName } from '@/lib/exchanges/placements/placement-queries';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { inLocale } from '@/lib/localised-text';
import { EditButton } from '../../../edit-button';
import { RecordChanges } from '../../../record-changes';
import { recordTitle } from '../../../record-title';
import { PlacementBadge } from '../placement-badge';
import { verbPlacement } from '../verb-placement';
import { PlacementAside } from './aside';
import { CostsSection } from './costs-section';
import { PlacementFacts } from './facts';
import { PlacementVerbs } from './placement-verbs';
import { ReviewsSection } from './reviews-section';
import { StaysSection } from './stays-section';

type Props = PageProps<'/[locale]/office/exchanges/placements/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [found, t] = await Promise.all([
		findPlacement(await officeContext(), (await params).id),
		getTranslations('placements'),
	]);
	return recordTitle(found && (participantName(found) || t('anonymous')));
}

export default async function PlacementPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, { tab }, locale, t, exchanges] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		loadPlacementTab(searchParams),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const placement = await findPlacement(ctx, id);
	if (!placement) notFound();
	const round = { ...placement.round, id: placement.roundId };
	const [fills, first, blind] = await Promise.all([
		fillOfRounds(ctx, [round]),
		firstWaiting(ctx, placement.roundId, placement.direction),
		isBlind(ctx, placement.roundId),
	]);
	const free = fills.get(round.id)?.find(({ direction }) => direction === placement.direction)?.free ?? 0;
	const position =
		placement.status === 'waiting_list' && !blind ? await waitingPosition(ctx, placement) : null;
	const possible = placementOffers(ctx, placement, round, first, free);
	const list = `/${locale}/office/exchanges`;
	const name = participantName(placement) || t('anonymous');
	const write = may(ctx.user, 'exchanges.write');
	const tabs = placementTabs.filter((each) => each !== 'reviews' || write);
	const current = tabs.find((each) => each === tab) ?? (isUndecided(placement) && write ? 'reviews' : 'stay');
	const counts = { stay: placement.stays, costs: placement.costs };
	return (
		<>
			<PageHeader
				title={name}
				breadcrumb={[
					{ label: exchanges('title'), href: list },
					{ label: inLocale(placement.programme, locale), href: `${list}/${placement.programmeId}` },
					{ label: round.label, href: `${list}/rounds/${round.id}` },
				]}
				badges={<PlacementBadge status={placement.status} />}
				actions={
					<PlacementVerbs
						placement={verbPlacement(ctx, placement, round, blind ? undefined : first, free, t('anonymous'))}
						possible={possible}
					>
						{!round.anonymisedAt && <EditButton noun="placements" id={id} />}
					</PlacementVerbs>
				}
			/>
			<Record
				facts={<PlacementFacts placement={placement} position={position} />}
				aside={<PlacementAside {...{ placement, possible, free }} />}
			>
				<Tabs
					label={t('tabs.label')}
					current={current}
					tabs={tabs.map((each) => ({
						id: each,
						label: t(`tabs.${each}`),
						href: `${list}/placements/${id}?tab=${each}`,
						count: counts[each as keyof typeof counts],
					}))}
				/>
				<RecordPart id="stay" current={current}>
					<StaysSection placement={placement} />
				</RecordPart>
				<RecordPart id="costs" current={current}>
					<CostsSection placement={placement} />
				</RecordPart>
				{current === 'reviews' && (
					<ReviewsSection placement={placement} arriving={search.review === 'next'} />
				)}
				{current === 'history' && (
					<RecordChanges title={t('tabs.history')} subject="exchange_placements" id={id} search={search} />
				)}
			</Record>
		</>
	);
}
