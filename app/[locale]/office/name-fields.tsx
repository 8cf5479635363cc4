'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { TextField } from '@/components/form/form-fields';
import { Button } from '@/components/ui/button';
import { familyNameLeads } from '@/lib/people/name-order';

type Props = { name: string; countries?: readonly string[] | undefined; required?: boolean };

/**
 * How the name of somebody new was read, to be corrected before it is kept; `name` is where the form has its parts,
 * `countries` are those by which it was read.
 */
export function NameFields({ name, countries, required }: Props) {
	const t = useTranslations('people');
	const { getValues, setValue } = useFormContext();
	const swap = () => {
		const [given, family] = [getValues(`${name}.givenName`), getValues(`${name}.familyName`)];
		setValue(`${name}.givenName`, family, { shouldDirty: true });
		setValue(`${name}.familyName`, given, { shouldDirty: true });
	};
	return (
		<fieldset className="span name-fields">
			<legend>{t('nameRead')}</legend>
			<div className="form-grid field-row">
				{' '}
				{familyNameLeads(countries) && <p className="span kern-hint">{t('nameOrder')}</p>}
				<TextField name={`${name}.title`} label={t('fields.title')} maxLength={60} />
				<TextField name={`${name}.givenName`} label={t('fields.givenName')} maxLength={120} />
				<TextField
					name={`${name}.familyName`}
					label={t('fields.familyName')}
					required={required}
					maxLength={120}
				/>
				<p className="span">
					<Button look="tertiary" onClick={swap}>
						{t('swapNames')}
					</Button>
				</p>
			</div>
		</fieldset>
	);
}
