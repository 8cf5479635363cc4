'use client';

import { useTranslations } from 'next-intl';
import type { Option } from '@/components/fields/select-field';
import { NewLine } from '@/components/form/new-line';
import { useOpenRow } from '@/components/list/use-open-row';
import { EmptyState } from '@/components/ui/empty-state';
import { OwnWords } from '@/components/ui/words-in';
import type { Day } from '@/lib/dates';
import type { FollowUpSubject } from '@/lib/follow-ups/follow-up-input';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { FollowUpBadge } from './follow-up-badge';
import { FollowUpForm } from './follow-up-form';
import { FollowUpVerbs, type Offered } from './follow-up-verbs';

type Props = {
	subject: FollowUpSubject;
	followUps: Offered[];
	/** Who may be given one, and whose it is at first. */
	assignees: Option[];
	userId: string;
	today: Day;
	writable: boolean;
};

/** Who has it stays to be chosen, though the account may take no more. */
const among = (assignees: Option[], { assigneeId, assignee }: FollowUp): Option[] =>
	!assigneeId || assignees.some(({ value }) => value === assigneeId)
		? assignees
		: [...assignees, { value: assigneeId, label: assignee ?? '' }];

const fieldsOf = ({ id, version, text, owner, responsible, assigneeId, dueOn }: FollowUp) => ({
	id,
	version,
	text,
	owner,
	responsible: responsible ?? '',
	assigneeId: assigneeId ?? '',
	dueOn: dueOn ?? '',
});

export function FollowUpList({ subject, followUps, assignees, userId, today, writable }: Props) {
	const t = useTranslations('followUps');
	const { list, open, show, close } = useOpenRow();
	return (
		<div ref={list}>
			{followUps.length === 0 && open === null && <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>}
			<ul className="lines">
				{followUps.map((followUp) =>
					open === followUp.id ? (
						<li key={followUp.id}>
							<FollowUpForm
								values={fieldsOf(followUp)}
								assignees={among(assignees, followUp)}
								onDone={close}
							/>
						</li>
					) : (
						<li key={followUp.id} className="line-wide">
							<div>
								<span className={followUp.doneOn ? 'muted' : undefined}>
									<OwnWords>{followUp.text}</OwnWords>
								</span>
								<div className="muted">
									{[
										t(`owner.${followUp.owner}`),
										followUp.responsible,
										followUp.assignee && t('assignee.of', { name: followUp.assignee }),
									]
										.filter(Boolean)
										.join(' · ')}
								</div>
								{followUp.doneOn && followUp.outcome && (
									<div className="cell-note">{t('outcome', { text: followUp.outcome })}</div>
								)}
							</div>
							<FollowUpBadge followUp={followUp} today={today} />
							<FollowUpVerbs followUp={followUp} onEdit={() => show(followUp.id)} />
						</li>
					),
				)}
			</ul>
			{writable && (
				<NewLine open={open === 'new'} label={t('add')} onOpen={() => show('new')}>
					<FollowUpForm
						values={{ subject, text: '', owner: 'ours', responsible: '', assigneeId: userId, dueOn: '' }}
						assignees={assignees}
						onDone={close}
					/>
				</NewLine>
			)}
		</div>
	);
}
