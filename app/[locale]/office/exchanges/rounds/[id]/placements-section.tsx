import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu, MenuLink } from '@/components/ui/menu';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { today as dayOf, formatDay } from '@/lib/dates';
import { anonymiseRefusal, entryRefusal, participatingStatuses } from '@/lib/exchanges/placements/placement';
import { previewAnonymising } from '@/lib/exchanges/placements/placement-anonymise-commands';
import { listOfRound } from '@/lib/exchanges/placements/placement-queries';
import type { Fill } from '@/lib/exchanges/rounds/round-fill';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';
import { AnonymiseVerb } from './anonymise-verb';
import { NextInLine } from './next-in-line';
import { PlacementsTable } from './placements-table';
import { ReviewersCard } from './reviewers-card';

type Props = { round: RoundFound; fill: Fill[] };

/** Applications and participants of a round, who reviews them, and what is left of them once it is anonymised. */
export async function PlacementsSection({ round, fill }: Props) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('placements')]);
	const { rows, blind } = await listOfRound(ctx, round.id);
	const write = may(ctx.user, 'exchanges.write');
	const closed = entryRefusal(round, ctx.today, true);
	const anonymisable = may(ctx.user, 'records.delete') && !anonymiseRefusal(round, ctx.today);
	const placements = `/${locale}/office/exchanges/placements`;
	const file = (format: string) =>
		`/api/exports/placements?round=${round.id}&format=${format}&locale=${locale}&status=${participatingStatuses.join()}`;
	const add = write && !closed && (
		<LinkButton small icon="plus" href={`${placements}/new?round=${round.id}`}>
			{t('add')}
		</LinkButton>
	);
	return (
		<>
			{round.anonymisedAt && (
				<Alert title={t('anonymise.was')}>
					{t('anonymise.wasBody', { day: formatDay(dayOf(round.anonymisedAt), locale) })}
				</Alert>
			)}
			{anonymisable && (
				<Alert tone="warn" title={t('anonymise.due')}>
					<p>{t('anonymise.dueBody', { day: formatDay(round.retainUntil ?? ctx.today, locale) })}</p>
					<AnonymiseVerb
						id={round.id}
						version={round.version}
						label={round.label}
						preview={await previewAnonymising(ctx, round.id)}
					/>
				</Alert>
			)}
			<Card
				title={t('section.title')}
				flush
				actions={
					<span className="section-actions">
						{add}
						{write && rows.length > 0 && (
							<LinkButton small href={`${placements}/ranking/${round.id}`}>
								{t('ranking.open')}
							</LinkButton>
						)}
						{rows.length > 0 && (
							<Menu name={t('section.more')}>
								{may(ctx.user, 'lists.export') && (
									<MenuLink hard href={file('xlsx')}>
										{t('section.excelLabel')}
									</MenuLink>
								)}
								<MenuLink href={`${placements}/print/${round.id}`}>{t('section.print')}</MenuLink>
								<MenuLink href={`${placements}?round=${round.id}`}>{t('section.asList')}</MenuLink>
							</Menu>
						)}
					</span>
				}
			>
				{write && !blind && <NextInLine round={round} fill={fill} />}
				{rows.length === 0 ? (
					<EmptyState title={t('section.none')}>
						{t(closed ? 'section.notOpen' : 'section.noneBody')}
					</EmptyState>
				) : (
					<PlacementsTable rows={rows} round={round} reviewed={write} />
				)}
			</Card>
			{write && <ReviewersCard round={round} />}
		</>
	);
}
