'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FormProvider, useForm } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { ComboboxField } from '@/components/form/form-fields';

const searches = { person: choicesFrom('people'), organisation: choicesFrom('organisations') };

/** With whom: choosing leads to the comparison. */
export function MergePartner({ noun, id }: { noun: 'person' | 'organisation'; id: string }) {
	const t = useTranslations('merges');
	const router = useRouter();
	const path = usePathname();
	const form = useForm({ defaultValues: { other: '' } });
	const search = async (q: string) => (await searches[noun](q)).filter((choice) => choice.id !== id);
	return (
		<FormProvider {...form}>
			<ComboboxField
				name="other"
				label={t(`partner.${noun}`)}
				hint={t('partner.hint')}
				search={search}
				onChosen={(choice) => choice && router.push(`${path}?with=${choice.id}`)}
			/>
		</FormProvider>
	);
}
