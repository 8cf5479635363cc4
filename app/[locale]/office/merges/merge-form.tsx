'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { useToast } from '@/components/ui/toast';
import type { MergeChoice, MergeNoun } from '@/lib/merges/merge';
import type { MergeValues } from '@/lib/merges/merge-input';
import { mergeOrganisationsAction, mergePeopleAction } from './actions';

/** A field in which the two records differ, each value in the reader's words. */
export type FieldRow = {
	field: string;
	label: string;
	kept: string;
	gone: string;
	choices: MergeChoice[];
	suggested: MergeChoice;
};

type Props = {
	noun: MergeNoun;
	/** Ids and versions as they were read. */
	pair: Omit<MergeValues, 'choices'>;
	names: { kept: string; gone: string };
	rows: FieldRow[];
	/** What else happens, from the server. */
	children: ReactNode;
};

export function MergeForm({ noun, pair, names, rows, children }: Props) {
	const t = useTranslations('merges');
	const router = useRouter();
	const toast = useToast();
	const locale = useLocale();
	const folder = noun === 'person' ? 'people' : 'organisations';
	const form = useRecordForm({
		values: { ...pair, choices: Object.fromEntries(rows.map(({ field, suggested }) => [field, suggested])) },
		schema: () =>
			import('@/lib/merges/merge-input').then(({ mergePeopleInput, mergeOrganisationsInput }) =>
				noun === 'person' ? mergePeopleInput : mergeOrganisationsInput,
			),
		action: noun === 'person' ? mergePeopleAction : mergeOrganisationsAction,
	});
	const differing = rows.filter(({ choices }) => choices.length > 0);
	return (
		<RecordForm
			form={form}
			submitLabel={t('submit')}
			onSaved={({ id }) => {
				toast(t('done'));
				router.push(`/${locale}/office/${folder}/${id}`);
			}}
			cancelHref={`/${locale}/office/${folder}/${pair.keptId}`}
		>
			<FormSection
				title={t('fields.title')}
				hint={differing.length > 0 ? t('fields.hint') : t('fields.same')}
			>
				<div className="merge-fields span">
					{differing.map((row) => (
						<FieldChoice key={row.field} row={row} names={names} />
					))}
				</div>
			</FormSection>
			{children}
		</RecordForm>
	);
}

function FieldChoice({ row, names }: { row: FieldRow; names: Props['names'] }) {
	const form = useFormContext<MergeValues>();
	const t = useTranslations('merges.fields');
	const name = `choices.${row.field}` as const;
	const chosen = useWatch({ control: form.control, name });
	const label = `merge-${row.field}`;
	return (
		<div className="merge-field" role="radiogroup" aria-labelledby={label}>
			<div className="merge-label" id={label}>
				{row.label}
			</div>
			{row.choices.map((choice) => (
				<label key={choice} className="check merge-choice" data-chosen={chosen === choice || undefined}>
					<input type="radio" value={choice} {...form.register(name)} />
					<span>
						{choice === 'both' ? (
							t('both')
						) : (
							<>
								<span className="prose">{row[choice] || t('empty')}</span>
								<span className="kern-hint">{names[choice]}</span>
							</>
						)}
					</span>
				</label>
			))}
		</div>
	);
}
