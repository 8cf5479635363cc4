import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { assigneesOf } from '@/lib/follow-ups/follow-up-assignee-queries';
import type { FollowUpSubject } from '@/lib/follow-ups/follow-up-input';
import { followUpOffers } from '@/lib/follow-ups/follow-up-offers';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { FollowUpList } from './follow-up-list';

/** The promises of one visit or partnership; the page around it has checked that the record may be seen. */
export async function FollowUpsSection({ subject }: { subject: FollowUpSubject }) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('followUps')]);
	const writable = may(ctx.user, 'visits.write');
	const [found, assignees] = await Promise.all([
		followUpsOf(ctx, subject, locale),
		writable ? assigneesOf(ctx, subject) : [],
	]);
	return (
		<Card title={t('title')} flush>
			<FollowUpList
				subject={subject}
				followUps={found.map((each) => ({ ...each, offers: followUpOffers(ctx, each) }))}
				today={ctx.today}
				assignees={assignees.map(({ id, name }) => ({ value: id, label: name }))}
				userId={ctx.user.id}
				writable={writable}
			/>
		</Card>
	);
}
