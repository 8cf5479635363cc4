'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { type Choice, MultiComboboxField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { setPartnershipsAction } from '../actions';

type Props = { id: string; version: number; partnerships: Choice[] };

export function PartnershipsForm({ id, version, partnerships }: Props) {
	const t = useTranslations('users');
	const toast = useToast();
	const partnershipIds = partnerships.map((partnership) => partnership.id);
	const form = useRecordForm({
		values: { id, version, partnershipIds },
		schema: () => import('@/lib/users/user-input').then((file) => file.setPartnershipsInput),
		action: setPartnershipsAction,
	});
	const saved = () => {
		toast(t('partnerships.saved'));
	};
	return (
		<RecordForm form={form} stays onSaved={saved} submitLabel={t('partnerships.save')}>
			<MultiComboboxField
				name="partnershipIds"
				label={t('fields.partnershipIds')}
				hint={t('hints.partnershipIds')}
				search={choicesFrom('partnerships')}
				selected={partnerships}
			/>
		</RecordForm>
	);
}
