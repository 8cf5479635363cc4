'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import type { FieldValues, Path } from 'react-hook-form';
import { RecordForm } from './form';

type Props<V extends FieldValues, A extends { id: string }> = Omit<
	ComponentProps<typeof RecordForm<V, A>>,
	'onSaved' | 'cancelHref'
> & {
	/** Where the list of such records stands below the office. */
	list: string;
};

/** A record's form on a page of its own: saved, it leads to the record, and out of it to where it was opened from. */
export function PageForm<V extends FieldValues, A extends { id: string }>({ list, ...props }: Props<V, A>) {
	const router = useRouter();
	const href = `/${useLocale()}/office/${list}`;
	const known = props.form.getValues('id' as Path<V>);
	return (
		<RecordForm
			{...props}
			onSaved={({ id }) => router.push(`${href}/${id}`)}
			cancelHref={known ? `${href}/${known}` : href}
		/>
	);
}
