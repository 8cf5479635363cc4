import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/list/due-list';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { officeContext } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { loadFollowUpParams } from '@/lib/follow-ups/follow-up-params';
import { listFollowUps } from '@/lib/follow-ups/follow-up-queries';
import { inLocale } from '@/lib/localised-text';
import { partnershipVisits } from '@/lib/partnerships/partnership-visit-queries';
import { listRunningAgreements } from '@/lib/representatives/handover-queries';
import { listReportsOfPost } from '@/lib/representatives/monthly-report-post-queries';
import { visitState } from '@/lib/visits/visit';
import { FollowUpBadge } from '../../../follow-ups/follow-up-badge';
import { ReportList } from '../../../monthly-reports/report-list';

/** So many lines of each kind at most: more is nothing that could be handed over. */
const most = 100;

/** What goes on after the term: promises, visits, agreements, and what was reported last. */
export async function HandoverOpen({ post }: { post: { id: string; partnershipId: string } }) {
	const [ctx, locale, t, visitWords] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives.handover'),
		getTranslations('visits'),
	]);
	const open = loadFollowUpParams({ state: 'open', partnership: post.partnershipId, size: String(most) });
	const [{ rows: promises }, { next: visits }, agreements, reports] = await Promise.all([
		listFollowUps(ctx, open, locale),
		partnershipVisits(ctx, post.partnershipId, most),
		listRunningAgreements(ctx, post.partnershipId),
		listReportsOfPost(ctx, post.id, locale, 3),
	]);
	const office = `/${locale}/office`;
	return (
		<>
			<Card title={t('followUps')} flush>
				<DueList
					items={promises.map((promise) => ({
						id: promise.id,
						label: promise.text,
						href: promise.visitId
							? `${office}/visits/${promise.visitId}?tab=result`
							: `${office}/partnerships/${promise.partnershipId}?tab=overview#follow-ups`,
						badge: <FollowUpBadge followUp={promise} today={ctx.today} />,
						meta: [t(`owner.${promise.owner}`), promise.responsible, promise.visit]
							.filter(Boolean)
							.join(' · '),
					}))}
					empty={t('noFollowUps')}
				/>
			</Card>
			<Card title={t('visits')} flush>
				<DueList
					items={visits.map((visit) => ({
						id: visit.id,
						lead: formatDayRange(visit.startsOn, visit.endsOn, locale, 'short'),
						label: visit.title,
						href: `${office}/visits/${visit.id}`,
						badge: <Badge>{visitWords(`status.${visitState(visit, ctx.today)}`)}</Badge>,
						meta: visitWords(`direction.${visit.direction}`),
					}))}
					empty={t('noVisits')}
				/>
			</Card>
			<Card title={t('agreements')} flush>
				<DueList
					items={agreements.map(({ id, title, ends, noticeBy }) => ({
						id,
						label: inLocale(title, locale),
						href: `${office}/agreements/${id}`,
						badge: noticeBy && (
							<Badge tone="warn">{t('noticeBy', { day: formatDay(noticeBy, locale, 'short') })}</Badge>
						),
						meta: ends ? t('agreementEnds', { day: formatDay(ends, locale) }) : t('agreementOpen'),
					}))}
					empty={t('noAgreements')}
				/>
			</Card>
			<Card title={t('reports')} flush>
				<ReportList reports={reports} empty={t('noReports')} />
			</Card>
		</>
	);
}
