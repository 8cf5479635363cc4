'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';
import { MenuNote } from '@/components/ui/menu';
import { type Deletion, useDeletionWords } from './deletion';

type Props = {
	/** The noun's own words; `public` says what the public would miss. */
	words: { label: string; title: string; body: string; public?: string; done: string };
	deletion: Deletion;
	input: { id: string; version: number };
	action: Action<{ id: string; version: number }, unknown>;
	/** Where to go when it is gone, below the office. */
	leadsTo: string;
};

/** The last item of a record's menu: asks, deletes and leads on; or says what still names the record. */
export function DeleteItem({ words, deletion: { ties, published }, input, action, leadsTo }: Props) {
	const router = useRouter();
	const locale = useLocale();
	const { blocked, follows } = useDeletionWords();
	const obstacle = blocked(ties);
	if (obstacle) return <MenuNote>{obstacle}</MenuNote>;
	return (
		<ActionButton
			menuItem
			label={words.label}
			action={action}
			input={input}
			confirm={{
				title: words.title,
				body: [published && words.public, ...follows(ties), words.body].filter(Boolean).join(' '),
				label: words.label,
				danger: true,
			}}
			done={words.done}
			onDone={() => router.push(`/${locale}/office/${leadsTo}`)}
		/>
	);
}
