'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { TextField } from '@/components/form-fields';
import { Button } from '@/components/ui/button';

/** How the name of somebody new was read, to be corrected before it is kept; `name` is where the form has its parts. */
export function NameFields({ name }: { name: string }) {
	const t = useTranslations('people');
	const { getValues, setValue } = useFormContext();
	const swap = () => {
		const [given, family] = [getValues(`${name}.givenName`), getValues(`${name}.familyName`)];
		setValue(`${name}.givenName`, family, { shouldDirty: true });
		setValue(`${name}.familyName`, given, { shouldDirty: true });
	};
	return (
		<fieldset className="span form-grid">
			<legend>{t('nameRead')}</legend>
			<TextField name={`${name}.title`} label={t('fields.title')} maxLength={60} />
			<TextField name={`${name}.givenName`} label={t('fields.givenName')} maxLength={120} />
			<TextField name={`${name}.familyName`} label={t('fields.familyName')} maxLength={120} />
			<p className="span">
				<Button look="tertiary" onClick={swap}>
					{t('swapNames')}
				</Button>
			</p>
		</fieldset>
	);
}
