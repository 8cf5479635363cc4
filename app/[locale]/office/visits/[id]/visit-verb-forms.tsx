'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DateField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { type Day, formatDayRange } from '@/lib/dates';
import type { DatedPart } from '@/lib/visits/moved-days';
import { acceptVisitAction, cancelVisitAction, postponeVisitAction } from '../actions';
import { MovedDaysField } from '../moved-days-field';

export type VerbVisit = {
	id: string;
	version: number;
	title: string;
	startsOn: Day;
	endsOn: Day;
	published: boolean;
	/** What has days of its own under it. */
	parts: DatedPart[];
};

type Props = { visit: VerbVisit; menuItem?: boolean };

function NewDays({ visit }: { visit: VerbVisit }) {
	const t = useTranslations('visits.verbs');
	const { startsOn, endsOn, parts } = visit;
	return (
		<>
			<div className="form-grid field-row">
				<DateField name="startsOn" label={t('newStartsOn')} openAt={startsOn} />
				<DateField name="endsOn" label={t('newEndsOn')} openAt={startsOn} />
			</div>
			<MovedDaysField before={{ startsOn, endsOn }} parts={parts} usual="move" />
		</>
	);
}

const noNewDays = { startsOn: '', endsOn: '', parts: '' as const, toNearest: false };

/** Agrees to a request; after a postponement it finds new days. */
export function AcceptVerb({ visit, verb }: Props & { verb: 'accept' | 'reschedule' }) {
	const t = useTranslations('visits.verbs');
	const days = formatDayRange(visit.startsOn, visit.endsOn, useLocale());
	return (
		<VerbDialog
			label={t(`${verb}.label`)}
			title={t(`${verb}.title`)}
			body={t(`${verb}.body`, { days })}
			done={t(`${verb}.done`)}
			action={acceptVisitAction}
			schema={() => import('@/lib/visits/visit-input').then((input) => input.acceptInput)}
			values={{ id: visit.id, version: visit.version, ...noNewDays }}
			look="primary"
		>
			<NewDays visit={visit} />
		</VerbDialog>
	);
}

export function PostponeVerb({ visit, menuItem }: Props) {
	const t = useTranslations('visits.verbs');
	return (
		<VerbDialog
			label={t('postpone.label')}
			title={t('postpone.title')}
			body={[t('postpone.body'), visit.published && t('postpone.public')].filter(Boolean).join(' ')}
			done={t('postpone.done')}
			action={postponeVisitAction}
			schema={() => import('@/lib/visits/visit-input').then((input) => input.postponeInput)}
			values={{ id: visit.id, version: visit.version, reason: '', ...noNewDays }}
			menuItem={menuItem}
		>
			<TextAreaField name="reason" label={t('reason')} required rows={2} maxLength={1000} />
			<NewDays visit={visit} />
		</VerbDialog>
	);
}

export function CancelVerb({ visit, menuItem }: Props) {
	const t = useTranslations('visits.verbs');
	const common = useTranslations('common');
	return (
		<VerbDialog
			label={t('cancel.label')}
			title={t('cancel.title')}
			body={[t('cancel.body'), visit.published && t('cancel.public')].filter(Boolean).join(' ')}
			done={t('cancel.done')}
			wayOut={common('back')}
			action={cancelVisitAction}
			schema={() => import('@/lib/visits/visit-input').then((input) => input.cancelInput)}
			values={{ id: visit.id, version: visit.version, reason: '' }}
			menuItem={menuItem}
		>
			<TextAreaField name="reason" label={t('reason')} required rows={2} maxLength={1000} />
		</VerbDialog>
	);
}
