'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import type { Action } from '@/components/form-answer';

/** The nouns whose messages have `delete`, `deleteTitle`, `deleteBody` and `deleted`; each has its list at its own name. */
type Noun = 'people' | 'organisations' | 'territories' | 'partnerships';

type Props = {
	noun: Noun;
	name: string;
	input: { id: string; version: number };
	action: Action<{ id: string; version: number }, unknown>;
};

/** „Endgültig löschen …“ in a record's menu: asks, deletes and leads back to the list. */
export function DeleteItem({ noun, name, input, action }: Props) {
	const t = useTranslations(noun);
	const router = useRouter();
	const list = `/${useLocale()}/office/${noun}`;
	return (
		<ActionButton
			menuItem
			label={t('delete')}
			action={action}
			input={input}
			confirm={{ title: t('deleteTitle', { name }), body: t('deleteBody'), label: t('delete'), danger: true }}
			done={t('deleted')}
			onDone={() => router.push(list)}
		/>
	);
}
