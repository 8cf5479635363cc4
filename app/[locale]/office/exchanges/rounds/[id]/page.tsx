import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/list/due-list';
import { Record } from '@/components/shell/record';
import { Card } from '@/components/ui/card';
import { officeContext } from '@/lib/context';
import { roundState } from '@/lib/exchanges/rounds/round';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { roundOffers } from '@/lib/exchanges/rounds/round-offers';
import { findRound, placesBefore } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { EditButton } from '../../../edit-button';
import { NounPage } from '../../../noun-page';
import { RecordChanges } from '../../../record-changes';
import { recordTitle } from '../../../record-title';
import { FillCard } from '../../fill-card';
import { RoundBadge } from '../../round-badge';
import { roundDue } from '../../round-due';
import { RoundFacts } from './facts';
import { PlacementsSection } from './placements-section';
import { ReleaseHints } from './release-hints';
import { RoundVerbs } from './round-verbs';

type Props = PageProps<'/[locale]/office/exchanges/rounds/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findRound(await officeContext(), (await params).id);
	return recordTitle(found?.label);
}

export default async function RoundPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('exchanges'),
	]);
	const round = await findRound(ctx, id);
	if (!round) notFound();
	const [fills, before] = await Promise.all([fillOfRounds(ctx, [round]), placesBefore(ctx, round)]);
	const fill = fills.get(id) ?? [];
	const due = await roundDue(round, fill, ctx.today);
	return (
		<NounPage
			noun="programmes"
			above={[{ at: round.programmeId, label: inLocale(round.programme, locale) }]}
			title={round.label}
			badges={<RoundBadge state={roundState(round, ctx.today)} />}
			actions={
				<RoundVerbs round={round} possible={roundOffers(ctx, round, fill, before)}>
					<EditButton noun="rounds" id={id} />
				</RoundVerbs>
			}
		>
			<Record
				facts={
					<>
						<ReleaseHints {...{ round, before }} today={ctx.today} />
						<RoundFacts round={round} />
					</>
				}
				aside={
					<Card title={t('round.due')} flush>
						<DueList items={due} empty={t('aside.nothing')} />
					</Card>
				}
			>
				<FillCard single rounds={[{ id, label: round.label, fill }]} />
				<PlacementsSection round={round} fill={fill} />
				<RecordChanges title={t('round.history')} subject="exchange_rounds" id={id} search={search} />
			</Record>
		</NounPage>
	);
}
