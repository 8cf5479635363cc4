'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { ComboboxField, DateField, TextAreaField, TextField } from '@/components/form/form-fields';

/** What the verbs for several rows ask for; loaded when one of them is chosen. */
export const bulkFields = {
	topic: function TopicField() {
		const t = useTranslations('lists.verbs');
		return <ComboboxField name="topicId" label={t('topic')} search={choicesFrom('topics')} required />;
	},
	lead: function LeadField() {
		const t = useTranslations('lists.verbs');
		return <ComboboxField name="leadUserId" label={t('lead')} search={choicesFrom('responsible')} required />;
	},
	retention: function RetentionFields() {
		const t = useTranslations('people.fields');
		return (
			<>
				<DateField name="retainUntil" label={t('retainUntil')} />
				<TextField name="legalBasis" label={t('legalBasis')} maxLength={300} />
			</>
		);
	},
	outcome: function OutcomeField() {
		const t = useTranslations('followUps.fields');
		return <TextAreaField name="outcome" label={t('outcome')} maxLength={2000} />;
	},
	assignee: function AssigneeField() {
		const t = useTranslations('followUps');
		return (
			<ComboboxField
				name="assigneeId"
				label={t('fields.assignee')}
				hint={t('assignee.emptyIsOffice')}
				search={choicesFrom('assignees')}
			/>
		);
	},
	dueOn: function DueOnField() {
		const t = useTranslations('followUps.fields');
		return <DateField name="dueOn" label={t('dueOn')} required />;
	},
};
