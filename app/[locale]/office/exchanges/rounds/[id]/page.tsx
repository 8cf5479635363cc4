import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/page-header';
import { officeContext } from '@/lib/context';
import { roundState } from '@/lib/exchanges/round';
import { findRound } from '@/lib/exchanges/round-queries';
import { inLocale } from '@/lib/localised-text';
import { RecordChanges } from '../../../record-changes';
import { recordTitle } from '../../../record-title';
import { RoundBadge } from '../../round-badge';
import { RoundFacts } from './facts';

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
	const list = `/${locale}/office/exchanges`;
	return (
		<>
			<PageHeader
				title={round.label}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: inLocale(round.programme, locale), href: `${list}/${round.programmeId}` },
				]}
				badges={<RoundBadge state={roundState(round, ctx.today)} />}
			/>
			<RoundFacts round={round} />
			<RecordChanges subject="exchange_rounds" id={id} search={search} />
		</>
	);
}
