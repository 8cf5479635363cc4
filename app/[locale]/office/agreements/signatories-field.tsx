'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { FormSection } from '@/components/form/form';
import type { Choice } from '@/components/form/form-fields';
import { SortableList } from '@/components/list/sortable-list';
import { Button } from '@/components/ui/button';
import type { AgreementFields } from '@/lib/agreements/agreement-input';
import { followPartnerships, nobody } from '@/lib/agreements/agreement-parties';
import type { SigningSide } from '@/lib/agreements/agreement-side-queries';
import { SignatoryFields } from './signatory-fields';

type Props = { parties: Choice[]; people: Choice[]; sides: SigningSide[] };

/**
 * Who signs, in the order of the document; `parties` and `people` are the labels that the form begins with. With
 * `sides` the partnerships that are chosen bring their parties.
 */
export function SignatoriesField({ parties, people, sides }: Props) {
	const t = useTranslations('agreements');
	const { control, getValues, subscribe } = useFormContext<AgreementFields>();
	const followed = useRef<string[]>(getValues('partnershipIds'));
	const { fields, append, remove, move } = useFieldArray({ control, name: 'signatories' });
	const { error, ids } = useField('signatories');
	const [chosen, setChosen] = useState<Choice[]>([...parties, ...people]);
	useEffect(() => {
		const stop = subscribe({
			name: 'partnershipIds',
			formState: { values: true },
			callback: ({ values }) => {
				const [before, after] = [followed.current, values.partnershipIds];
				followed.current = after;
				if (sides.length === 0 || before.join() === after.join()) return;
				const { add, remove: gone } = followPartnerships(sides, { before, after }, getValues('signatories'));
				if (gone.length > 0) remove(gone);
				if (add.length === 0) return;
				setChosen((known) => [...known, ...add]);
				append(
					add.map(({ id }) => ({ ...nobody, party: id })),
					{ shouldFocus: false },
				);
			},
		});
		return stop;
	}, [subscribe, sides, getValues, append, remove]);
	const know = (choice: Choice | null) => choice && setChosen((before) => [...before, choice]);
	const nameOf = (index: number) => {
		const row = getValues(`signatories.${index}`);
		return row?.nameThen || chosen.find(({ id }) => id === row?.party)?.label || t('signatoryUnnamed');
	};
	return (
		<FormSection title={t('sections.signatories')} hint={t('hints.signatories')}>
			<fieldset
				data-field="signatories"
				className="kern-form-input field wide"
				aria-describedby={error ? ids.error : undefined}
			>
				<legend className="kern-sr-only">{t('fields.signatories')}</legend>
				{fields.length > 0 && (
					<SortableList
						items={fields}
						itemId={(field) => field.id}
						itemLabel={(field) => nameOf(fields.findIndex((each) => each.id === field.id))}
						onMove={move}
						label={t('fields.signatories')}
					>
						{(_, index) => (
							<div className="signatory-row field-row">
								<SignatoryFields at={`signatories.${index}.`} {...{ chosen, know }} />
								<div className="field-beside">
									<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
										{t('removeSignatory', { name: nameOf(index) })}
									</Button>
								</div>
							</div>
						)}
					</SortableList>
				)}
				<div className="row">
					<Button small icon="plus" onClick={() => append(nobody)}>
						{t('addSignatory')}
					</Button>
				</div>
				<FieldError id={ids.error} error={error} />
			</fieldset>
		</FormSection>
	);
}
