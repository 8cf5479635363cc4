'use client';

import { useLocale, useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { ComboboxField, DateField, SelectField, TextField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { type Day, formatDay } from '@/lib/dates';
import type { AbsenceRow } from '@/lib/representatives/absence-queries';
import { absentByDefault, termState } from '@/lib/representatives/representative';
import type { TermRow } from '@/lib/representatives/representative-queries';
import { recordAbsenceAction } from '../actions';
import { AbsenceLine, RemoveAbsence } from './absence-line';

type Props = {
	absences: AbsenceRow[];
	terms: TermRow[];
	today: Day;
	writable: boolean;
	recordable: boolean;
};

/** Days on which somebody is away, and who stands in then. */
export function Absences({ absences, terms, today, writable, recordable }: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const held = terms.filter((term) => termState(term, today) !== 'former');
	return (
		<Card
			title={t('absences.title')}
			actions={
				recordable && (
					<VerbDialog
						small
						label={t('absences.add')}
						title={t('absences.add')}
						body={null}
						done={t('absences.added')}
						action={recordAbsenceAction}
						schema={() =>
							import('@/lib/representatives/representative-input').then((input) => input.newAbsenceInput)
						}
						values={{
							representativeId: absentByDefault(held, today)?.id ?? '',
							from: '',
							to: '',
							deputyId: '',
							note: '',
						}}
					>
						<div className="form-grid field-row">
							<SelectField
								name="representativeId"
								label={t('fields.representativeId')}
								required
								className="wide"
								options={held.map((term) => ({
									value: term.id,
									label:
										termState(term, today) === 'designated'
											? t('absences.designated', {
													name: term.name,
													day: formatDay(term.from, locale, 'short'),
												})
											: term.name,
								}))}
							/>
							<DateField name="from" label={t('fields.from')} required />
							<DateField name="to" label={t('fields.to')} required />
							<ComboboxField
								name="deputyId"
								label={t('fields.deputyId')}
								hint={t('hints.deputyId')}
								search={choicesFrom('people')}
							/>
							<TextField name="note" label={t('fields.note')} hint={t('hints.note')} maxLength={500} />
						</div>
					</VerbDialog>
				)
			}
			flush
		>
			{absences.length === 0 && <EmptyState title={t('absences.none')} />}
			<ul className="lines">
				{absences.map((absence) => (
					<li key={absence.id} className={absence.to < today ? 'muted' : undefined}>
						<AbsenceLine {...{ absence, terms, today }} />
						{writable && <RemoveAbsence absence={absence} />}
					</li>
				))}
			</ul>
		</Card>
	);
}
