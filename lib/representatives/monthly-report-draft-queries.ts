import 'server-only';
import { and, eq, gt, sql } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import { followUps } from '@/db/schema/follow-ups';
import { visitPartnerships, visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import { type Day, formatDay, formatDayRange } from '@/lib/dates';
import { ofPartnership } from '@/lib/follow-ups/follow-up-queries';
import { earlierOf } from '@/lib/reports/report-period';
import messages from '@/messages/de/representatives.json';
import visitMessages from '@/messages/de/visits.json';
import { lastDayOf, type Month, monthInWords } from './monthly-report';
import { ofOwnSide } from './own-side-sql';

type Post = { partnershipId: string; partnership: string };

/** The office's language, whoever writes: it keeps the reports. */
const locale = 'de';

async function logged(
	{ db }: OfficeContext,
	partnershipId: string,
	{ from, to, last }: { from: Day; to: Day; last: Day },
) {
	const within = (first: Day, until: Day) =>
		and(
			eq(visitPartnerships.partnershipId, partnershipId),
			sql`${visits.startsOn} <= ${until} and ${visits.endsOn} >= ${first}`,
			sql`${visits.status} not in ${uncountedStatuses}`,
		);
	const ofMonth = within(from, to);
	const ahead = and(within(from, last), gt(visits.startsOn, to));
	const theirs = ofPartnership(sql`${partnershipId}::uuid`);
	const promise = {
		text: followUps.text,
		owner: followUps.owner,
		dueOn: followUps.dueOn,
		doneOn: followUps.doneOn,
	};
	return Promise.all([
		db
			.select({
				title: visits.title,
				direction: visits.direction,
				startsOn: visits.startsOn,
				endsOn: visits.endsOn,
				result: visits.result,
			})
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(ofMonth)
			.orderBy(visits.startsOn, visits.id),
		db
			.select(promise)
			.from(followUps)
			.where(and(theirs, sql`${followUps.doneOn} between ${from} and ${to}`))
			.orderBy(followUps.doneOn, followUps.id),
		db
			.select(promise)
			.from(followUps)
			.where(
				and(
					theirs,
					sql`(${followUps.createdAt} at time zone 'Europe/Berlin')::date between ${from} and ${to}`,
				),
			)
			.orderBy(followUps.createdAt, followUps.id),
		db.execute<{ name: string; office: string | null; organisation: string | null }>(sql`
			select * from (select distinct m.name_then as name, m.office_then as office, m.organisation_then as organisation
			from delegation_members m join visits on visits.id = m.visit_id
			join visit_partnerships on visit_partnerships.visit_id = visits.id
			where ${ofMonth} and not ${ofOwnSide}) met order by name collate "de-natural"`),
		db
			.select({ title: visits.title, startsOn: visits.startsOn, endsOn: visits.endsOn })
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(ahead)
			.orderBy(visits.startsOn, visits.id),
	]);
}

/**
 * A first version of a month's report from what was logged: visits with their results, promises kept and made,
 * people met, by today; what lies ahead in the month stands in the outlook, as planned. In German, whoever writes it.
 */
export async function draftMonthlyReport(ctx: OfficeContext, post: Post, month: Month): Promise<string> {
	const t = createTranslator({ locale, messages: { draft: messages.draft }, namespace: 'draft' });
	const direction = createTranslator({ locale, messages: visitMessages, namespace: 'direction' });
	const last = lastDayOf(month);
	const to = earlierOf(last, ctx.today);
	const [found, done, made, met, ahead] = await logged(ctx, post.partnershipId, { from: month, to, last });
	const section = (title: string, lines: string[]) =>
		[title, ...(lines.length > 0 ? lines.map((line) => `– ${line}`) : [`– ${t('none')}`])].join('\n');
	return [
		t('title', { month: monthInWords(month, locale), partnership: post.partnership }),
		section(
			t('visits'),
			found.map((visit) =>
				[
					`${formatDayRange(visit.startsOn, visit.endsOn, locale, 'short')}: ${visit.title}, ${direction(visit.direction)}.`,
					visit.result ? t('result', { result: visit.result.replace(/\s+/g, ' ').trim() }) : '',
				]
					.filter(Boolean)
					.join(' '),
			),
		),
		section(
			t('met'),
			[...met].map(({ name, office, organisation }) =>
				[name, office, organisation].filter(Boolean).join(', '),
			),
		),
		section(
			t('done'),
			done.map(({ text, doneOn }) =>
				t('doneLine', { text, day: formatDay(doneOn ?? last, locale, 'short') }),
			),
		),
		section(
			t('made'),
			made.map(({ text, owner, dueOn }) =>
				t('madeLine', {
					text,
					owner,
					due: dueOn ? 'yes' : 'no',
					day: dueOn ? formatDay(dueOn, locale, 'short') : '',
				}),
			),
		),
		section(
			t('outlook'),
			ahead.map(({ title, startsOn, endsOn }) =>
				t('planned', { title, days: formatDayRange(startsOn, endsOn, locale, 'short') }),
			),
		).replace(t('none'), ''),
	].join('\n\n');
}
