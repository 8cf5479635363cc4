'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/choices';
import { ComboboxField, DateField, TextField } from '@/components/form-fields';

/** What the verbs for several rows ask for; loaded when one of them is chosen. */
const fields = {
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
	dueOn: function DueOnField() {
		const t = useTranslations('followUps.fields');
		return <DateField name="dueOn" label={t('dueOn')} required />;
	},
};

export default function BulkFields({ of }: { of: keyof typeof fields }) {
	const Fields = fields[of];
	return <Fields />;
}
