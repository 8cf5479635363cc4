'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { MenuNote } from '@/components/ui/menu';
import { type Deletion, useDeletionWords } from '../../deletion';
import { deletePersonAction } from '../actions';
import { EraseMentions } from './erase-mentions';

type Props = { id: string; version: number; name: string; deletion: Deletion };
type Input = { id: string; version: number; forget?: string[] };

/** „Endgültig löschen …“: lists first which texts would still name the person, and what of their history is forgotten. */
export function EraseItem({ id, version, name, deletion: { ties } }: Props) {
	const t = useTranslations('people');
	const router = useRouter();
	const list = `/${useLocale()}/office/people`;
	const { blocked, follows } = useDeletionWords();
	const obstacle = blocked(ties);
	if (obstacle) return <MenuNote>{obstacle}</MenuNote>;
	return (
		<ActionButton<Input, unknown>
			menuItem
			label={t('delete')}
			action={deletePersonAction}
			input={{ id, version }}
			confirm={{
				...{ title: t('deleteTitle', { name }), label: t('delete') },
				body: [...follows(ties), t('deleteBody')].join(' '),
				...{ danger: true, wide: true },
			}}
			ready={(input) => 'forget' in input}
			done={t('deleted')}
			onDone={() => router.push(list)}
		>
			{(input, set) => <EraseMentions id={id} chosen={input.forget} choose={(forget) => set({ forget })} />}
		</ActionButton>
	);
}
