import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requirePermission } from '@/lib/context';
import { rankedStatuses } from '@/lib/exchanges/placements/placement';
import { fieldInWords } from '@/lib/exchanges/placements/placement-field';
import { placementOffers } from '@/lib/exchanges/placements/placement-offers';
import { firstWaiting } from '@/lib/exchanges/placements/placement-place-queries';
import { listOfRound, participantName } from '@/lib/exchanges/placements/placement-queries';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { findRound } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { pageTitle } from '../../../../page-title';
import { verbPlacement } from '../../verb-placement';
import type { RankingRow } from './ranking-line';
import { RankingList } from './ranking-list';

type Props = PageProps<'/[locale]/office/exchanges/placements/ranking/[id]'>;

export const generateMetadata = pageTitle('placements.ranking.title');

export default async function RankingPage({ params }: Props) {
	const ctx = await requirePermission('exchanges.write');
	const [{ id }, locale, t, exchanges] = await Promise.all([
		params,
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const round = await findRound(ctx, id);
	if (!round) notFound();
	const [{ rows, blind }, fills] = await Promise.all([listOfRound(ctx, id), fillOfRounds(ctx, [round])]);
	const running = rows.filter(({ status }) => (rankedStatuses as readonly string[]).includes(status));
	const fill = fills.get(id) ?? [];
	const parts = await Promise.all(
		fill.map(async ({ direction, free, taken, places }) => {
			const first = blind ? undefined : await firstWaiting(ctx, id, direction);
			const shown = running
				.filter((row) => row.direction === direction)
				.map(
					(row): RankingRow => ({
						...{ id: row.id, name: participantName(row) || t('anonymous'), status: row.status },
						...{ owed: row.owed, summary: row.summary },
						detail: [fieldInWords(row.field, round.fields, locale), row.home].filter(Boolean).join(' · '),
						placement: verbPlacement(ctx, row, round, first, free, t('anonymous')),
						possible: placementOffers(ctx, row, round, first, free),
					}),
				);
			const recused = running.some((row) => row.direction === direction && row.recused);
			return { direction, free, taken, places, shown, recused };
		}),
	);
	const list = `/${locale}/office/exchanges`;
	return (
		<>
			<PageHeader
				title={t('ranking.title')}
				breadcrumb={[
					{ label: exchanges('title'), href: list },
					{ label: inLocale(round.programme, locale), href: `${list}/${round.programmeId}` },
					{ label: round.label, href: `${list}/rounds/${id}` },
				]}
			/>
			<div className="stack">
				{blind && !parts.some(({ recused }) => recused) && (
					<Alert title={t('ranking.blind')}>{t('ranking.blindBody')}</Alert>
				)}
				{parts.some(({ recused }) => recused) && <Alert title={t('refusals.recusedFromOne')} />}
				{running.length === 0 && (
					<Card flush>
						<EmptyState title={t('ranking.none')}>{t('ranking.noneBody')}</EmptyState>
					</Card>
				)}
				{parts.map(
					({ direction, shown, recused, ...places }) =>
						shown.length > 0 && (
							<RankingList
								key={direction}
								roundId={id}
								direction={direction}
								rows={shown}
								places={places}
								fixed={blind || recused || round.anonymisedAt !== null}
							/>
						),
				)}
			</div>
		</>
	);
}
