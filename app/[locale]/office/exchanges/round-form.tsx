'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FormSection, RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { DateField, TextAreaField, TextField } from '@/components/form/form-fields';
import type { ExchangeDirection } from '@/lib/exchanges/exchange';
import type { NewRoundFields, RoundEdit } from '@/lib/exchanges/rounds/round-input';
import { addRoundAction, reviseRoundAction } from './actions';

const input = () => import('@/lib/exchanges/rounds/round-input');

type Props = { values: NewRoundFields | RoundEdit; direction: ExchangeDirection };

export function RoundForm({ values, direction }: Props) {
	const t = useTranslations('exchanges');
	const router = useRouter();
	const office = `/${useLocale()}/office/exchanges`;
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newRoundInput), action: addRoundAction },
		revise: { schema: () => input().then((file) => file.roundInput), action: reviseRoundAction },
	});
	return (
		<RecordForm
			form={form}
			onSaved={({ id }) => router.push(`${office}/rounds/${id}`)}
			cancelHref={known ? `${office}/rounds/${values.id}` : `${office}/${values.programmeId}`}
		>
			<FormSection title={t('sections.round')}>
				<TextField name="label" label={t('fields.label')} hint={t('hints.label')} required maxLength={120} />
			</FormSection>
			<FormSection title={t('sections.applications')} hint={t('hints.applications')}>
				<DateField name="opensOn" label={t('fields.opensOn')} />
				<DateField name="closesOn" label={t('fields.closesOn')} />
			</FormSection>
			<FormSection title={t('sections.stay')}>
				<DateField name="startsOn" label={t('fields.startsOn')} />
				<DateField name="endsOn" label={t('fields.endsOn')} />
			</FormSection>
			<FormSection
				title={t('sections.places')}
				hint={`${t(`directionHint.${direction}`)} ${t('hints.places')}`}
			>
				{direction !== 'out' && (
					<TextField name="placesIn" label={t('fields.placesIn')} inputMode="numeric" maxLength={3} />
				)}
				{direction !== 'in' && (
					<TextField name="placesOut" label={t('fields.placesOut')} inputMode="numeric" maxLength={3} />
				)}
			</FormSection>
			<FormSection title={t('sections.internal')}>
				<DateField name="retainUntil" label={t('fields.retainUntil')} hint={t('hints.retainUntil')} />
				<TextField
					name="legalBasis"
					label={t('fields.legalBasis')}
					hint={t('hints.legalBasis')}
					maxLength={300}
				/>
				<TextAreaField name="notes" label={t('fields.notes')} rows={4} className="wide" />
			</FormSection>
		</RecordForm>
	);
}
