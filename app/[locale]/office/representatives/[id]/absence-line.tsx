'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import { Status } from '@/components/ui/status';
import { type Day, formatDayRange } from '@/lib/dates';
import type { AbsenceRow } from '@/lib/representatives/absence-queries';
import { covers, standIn } from '@/lib/representatives/representative';
import type { TermRow } from '@/lib/representatives/representative-queries';
import { removeAbsenceAction } from '../actions';

type Props = { absence: AbsenceRow; terms: TermRow[]; today: Day };

export function AbsenceLine({ absence, terms, today }: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const stand = standIn(absence, terms);
	const deputy = terms.find(({ personId }) => personId === stand)?.name;
	const covered = absence.deputy
		? t('absences.standIn', { name: absence.deputy })
		: deputy && t('absences.byDeputy', { name: deputy });
	return (
		<div>
			{formatDayRange(absence.from, absence.to, locale, 'short')}{' '}
			{covers(absence, today) && (
				<Status tone="warn" dot="half">
					{t('absentToday')}
				</Status>
			)}{' '}
			{!covered && absence.to >= today && (
				<Status tone="bad" dot="ring">
					{t('absences.nobody')}
				</Status>
			)}
			<div className="muted">{[absence.name, covered, absence.note].filter(Boolean).join(' · ')}</div>
		</div>
	);
}

export function RemoveAbsence({ absence }: { absence: AbsenceRow }) {
	const t = useTranslations('representatives.absences');
	const days = formatDayRange(absence.from, absence.to, useLocale(), 'short');
	return (
		<Menu name={t('of', { days })}>
			<ActionButton
				menuItem
				label={t('remove')}
				action={removeAbsenceAction}
				input={{ id: absence.id, version: absence.version }}
				confirm={{ title: t('removeTitle', { days, name: absence.name }), label: t('remove'), danger: true }}
				done={t('removed')}
			/>
		</Menu>
	);
}
