'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { FormSection } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	PartialDateField,
	SelectField,
	TextField,
} from '@/components/form/form-fields';
import type { SigningSide } from '@/lib/agreements/agreement-side-queries';
import { formatEdtf, parseEdtf } from '@/lib/edtf';
import { isFounding } from '@/lib/partnerships/founding-line';
import { agreementTypes } from '@/lib/partnerships/ledger';

/** When, where and on which visit; with the day of a new one its line in the ledger: `sides` are then given. */
export function AgreementSigning({ visit, sides }: { visit: Choice | null; sides: SigningSide[] | null }) {
	const t = useTranslations('agreements');
	return (
		<FormSection title={t('sections.signing')} hint={sides ? t('hints.signing') : undefined}>
			<SigningFields visit={visit} required={!sides} />
			{sides && <LedgerField sides={sides} />}
		</FormSection>
	);
}

type Fields = { visit?: Choice | null; required?: boolean; partnershipIds?: string[] };

/** `partnershipIds` is given where the form has no field for them. */
export function SigningFields({ visit, required, partnershipIds }: Fields) {
	const t = useTranslations('agreements');
	const { control } = useFormContext();
	const chosen: string[] = useWatch({ control, name: 'partnershipIds' }) ?? [];
	const partnerships = (partnershipIds ?? chosen).join(',');
	return (
		<>
			<PartialDateField
				name="signedOn"
				label={t('fields.signedOn')}
				hint={t('hints.signedOn')}
				required={required}
			/>
			<TextField name="signedAt" label={t('fields.signedAt')} hint={t('hints.signedAt')} maxLength={200} />
			<ComboboxField
				name="visitId"
				label={t('fields.visitId')}
				hint={t('hints.visitId')}
				search={choicesFrom('visits', { partnerships })}
				selected={visit}
			/>
		</>
	);
}

/** The founding that a ledger already has is offered, and proposed as long as nothing else is chosen by hand. */
export function LedgerField({ sides, partnershipIds }: { sides: SigningSide[]; partnershipIds?: string[] }) {
	const t = useTranslations('agreements');
	const locale = useLocale();
	const format = useFormatter();
	const { control, getValues, setValue, formState } = useFormContext();
	const [signedOn, chosen] = useWatch({ control, name: ['signedOn', 'partnershipIds'] });
	const signed = parseEdtf(signedOn ?? '');
	const there = sides.filter(
		({ id, founding }) =>
			(partnershipIds ?? chosen ?? []).includes(id) && signed && founding && isFounding(founding, signed),
	);
	const usual = String(formState.defaultValues?.ledger ?? '');
	const proposed = useRef(usual);
	const proposal = there.length > 0 ? 'founded' : usual;
	useEffect(() => {
		if (proposal === proposed.current) return;
		const untouched = getValues('ledger') === proposed.current;
		proposed.current = proposal;
		if (untouched) setValue('ledger', proposal, { shouldDirty: true });
	}, [proposal, getValues, setValue]);
	const list = format.list(
		there.map(({ label, founding }) =>
			founding?.on ? `${label} (${formatEdtf(founding.on, locale)})` : label,
		),
	);
	return (
		<SelectField
			name="ledger"
			className="span"
			label={t('fields.ledger')}
			hint={t('hints.ledger')}
			options={[
				{ value: '', label: t('noLedger') },
				...agreementTypes.map((value) => ({
					value,
					label: value === 'founded' && list ? t('foundingThere', { list }) : t(`ledgerType.${value}`),
				})),
			]}
		/>
	);
}
