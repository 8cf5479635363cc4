'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { ActionButton, type Verb } from '@/components/form/action-button';

type Props = Pick<Verb<{ id: string; version: number }>, 'action' | 'input'> & {
	/** The record's address below /office, where it leads once it is published. */
	record: string;
	words: { label: string; title: string; body: string; done: string };
};

/** The one verb of a preview. */
export function PublishVerb({ record, words: { label, title, body, done }, ...verb }: Props) {
	const router = useRouter();
	const address = `/${useLocale()}/office/${record}`;
	return (
		<ActionButton
			{...verb}
			{...{ label, done }}
			look="primary"
			confirm={{ title, body, label }}
			onDone={() => router.push(address)}
		/>
	);
}
