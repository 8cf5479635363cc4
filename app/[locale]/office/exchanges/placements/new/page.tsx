import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requirePermission } from '@/lib/context';
import { directionsOf } from '@/lib/exchanges/exchange';
import { entryRefusal, isClosedForEntry } from '@/lib/exchanges/placements/placement';
import { loadNewPlacementParams } from '@/lib/exchanges/placements/placement-params';
import { findRound } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { countriesAround } from '@/lib/people/name-country-queries';
import { pageTitle } from '../../../page-title';
import { PlacementForm } from '../placement-form';
import { closedInWords, fieldChoices } from '../round-days';

type Props = PageProps<'/[locale]/office/exchanges/placements/new'>;

export const generateMetadata = pageTitle('placements.add');

export default async function NewPlacementPage({ searchParams }: Props) {
	const ctx = await requirePermission('exchanges.write');
	const [{ round: roundId }, locale, t, exchanges, say] = await Promise.all([
		loadNewPlacementParams(searchParams),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
		getTranslations(),
	]);
	const round = roundId ? await findRound(ctx, roundId) : undefined;
	const list = `/${locale}/office/exchanges`;
	const crumbs = [{ label: exchanges('title'), href: list }];
	if (!round) {
		return (
			<>
				<PageHeader title={t('add')} breadcrumb={crumbs} />
				<EmptyState
					title={t('chooseRound')}
					action={<LinkButton href={list}>{exchanges('title')}</LinkButton>}
				>
					{t('chooseRoundBody')}
				</EmptyState>
			</>
		);
	}
	const countries = await countriesAround(ctx, { programmeId: round.programmeId });
	const refusal = entryRefusal(round, ctx.today, true);
	const directions = directionsOf(round);
	const backHref = `${list}/rounds/${round.id}`;
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[
					...crumbs,
					{ label: inLocale(round.programme, locale), href: `${list}/${round.programmeId}` },
					{ label: round.label, href: backHref },
				]}
			/>
			{refusal ? (
				<Alert tone="warn" title={say(refusal)} />
			) : (
				<PlacementForm
					values={{
						...{ roundId: round.id, participantId: '', newParticipant: null, late: false },
						...{ direction: directions[0] ?? 'out', homeOrganisationId: '', hostOrganisationId: '' },
						...{ field: '', appliedOn: ctx.today, notes: '' },
					}}
					directions={directions}
					fields={fieldChoices(round.fields, locale)}
					{...{ backHref, countries }}
					keeping={{ retainUntil: round.retainUntil ?? '', legalBasis: round.legalBasis ?? '' }}
					closed={isClosedForEntry(round, ctx.today) ? closedInWords(round, ctx.today, locale, t) : undefined}
				/>
			)}
		</>
	);
}
