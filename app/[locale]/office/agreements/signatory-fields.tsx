'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { type Choice, ComboboxField, DateField, TextField } from '@/components/form/form-fields';
import { parseEdtf } from '@/lib/edtf';

type Props = {
	/** The path before each name in the input: '' or `signatories.2.`. */
	at: string;
	chosen: Choice[];
	know: (choice: Choice | null) => void;
	/** Of an accession the day is what matters. */
	joining?: boolean;
};

/** A party, and who signs for it; whoever is chosen brings name and office of the day, and both can be put right. */
export function SignatoryFields({ at, chosen, know, joining }: Props) {
	const t = useTranslations('agreements');
	const { getValues, setValue } = useFormContext();
	const labelOf = (name: string) => {
		const id = getValues(at + name);
		return id ? chosen.find((choice) => choice.id === id) : undefined;
	};
	const searchParties = async (q: string) => {
		const found = await choicesFrom('parties')(q);
		return found.map((choice) => ({
			...choice,
			group: t(choice.group === 'territory' ? 'group.territory' : 'group.organisation'),
		}));
	};
	const searchPeople = (q: string) => {
		const days = [getValues(`${at}signedOn`), getValues('signedOn')];
		const on = days.find((day) => day && parseEdtf(day)) ?? '';
		const [kind, organisation = ''] = String(getValues(`${at}party`) ?? '').split(':');
		return choicesFrom('signatories', { on, ...(kind === 'organisation' && { organisation }) })(q);
	};
	const take = (choice: (Choice & { office?: string }) | null) => {
		know(choice);
		if (!choice) return;
		setValue(`${at}nameThen`, choice.label, { shouldDirty: true });
		setValue(`${at}officeThen`, choice.office ?? '', { shouldDirty: true });
	};
	return (
		<>
			<ComboboxField
				name={`${at}party`}
				label={t('fields.party')}
				required
				search={searchParties}
				selected={labelOf('party')}
				onChosen={know}
			/>
			<DateField
				name={`${at}signedOn`}
				label={t(joining ? 'fields.joinedOn' : 'fields.ownDay')}
				required={joining}
			/>
			<ComboboxField
				name={`${at}personId`}
				label={t('fields.personId')}
				search={searchPeople}
				selected={labelOf('personId')}
				onChosen={take}
			/>
			<TextField name={`${at}nameThen`} label={t('fields.nameThen')} maxLength={200} />
			<TextField name={`${at}officeThen`} label={t('fields.officeThen')} maxLength={200} />
		</>
	);
}
