'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { RecordForm, useRecordForm } from '@/components/form/form';
import type { Action } from '@/components/form/form-answer';
import { CheckboxField, SelectField, TextField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { ListNoun } from '@/lib/lists/list-nouns';
import type { SaveViewFields } from '@/lib/lists/saved-view-input';
import { replaceViewAction, saveViewAction } from './actions';
import type { OfferedView } from './view-tabs';

type Props = {
	noun: string;
	offered: { views: OfferedView[]; mayShare: boolean };
	onClose: () => void;
};

/** Names the list as it is now, or lets an own view stand for it. */
export default function SaveDialog({ noun, offered, onClose }: Props) {
	const t = useTranslations('lists.views');
	const toast = useToast();
	const query = useSearchParams().toString();
	const own = offered.views.filter((view) => view.own);
	const save: Action<SaveViewFields, { id: string }> = ({ key, input: { instead, ...values } }) => {
		const view = own.find(({ id }) => id === instead);
		return view
			? replaceViewAction({ key, input: { id: view.id, version: view.version, query } })
			: saveViewAction({ key, input: { ...values, noun: noun as ListNoun, query } });
	};
	const form = useRecordForm({
		values: { instead: '', name: '', shared: false },
		schema: () => import('@/lib/lists/saved-view-input').then((file) => file.saveViewForm),
		action: save,
	});
	const instead = useWatch({ control: form.control, name: 'instead' });
	return (
		<Dialog open onClose={onClose} title={t('saveTitle')}>
			<RecordForm
				form={form}
				submitLabel={t('save')}
				onSaved={() => {
					toast(t('saved'));
					onClose();
				}}
			>
				<div className="stack">
					<p>{t('saveBody')}</p>
					{own.length > 0 && (
						<SelectField
							name="instead"
							label={t('instead')}
							options={[
								{ value: '', label: t('asNew') },
								...own.map(({ id, name }) => ({ value: id, label: name })),
							]}
						/>
					)}
					{!instead && <TextField name="name" label={t('name')} maxLength={80} required />}
					{!instead && offered.mayShare && (
						<CheckboxField name="shared" label={t('share')} hint={t('shareHint')} />
					)}
				</div>
			</RecordForm>
		</Dialog>
	);
}
