'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';
import { MenuNote } from '@/components/ui/menu';
import { anyKey } from '@/i18n/any-key';
import { type NounKey, nouns } from '@/lib/nouns';
import { type Deletion, useDeletionWords } from './deletion';

type Props = {
	noun: NounKey;
	record: { id: string; version: number; name: string };
	deletion: Deletion;
	action: Action<{ id: string; version: number }, unknown>;
	/** What the noun's own words say beside the name. */
	values?: Record<string, string>;
};

/** The last item of a record's menu: asks, deletes and leads on; or says what still names the record. */
export function DeleteItem({ noun, record, deletion: { ties, published }, action, values }: Props) {
	const router = useRouter();
	const locale = useLocale();
	const { words, address } = nouns[noun];
	const t = anyKey(useTranslations(`${words}.verbs.delete`));
	const { blocked, follows } = useDeletionWords();
	const obstacle = blocked(ties);
	if (obstacle) return <MenuNote>{obstacle}</MenuNote>;
	return (
		<ActionButton
			menuItem
			label={t('label')}
			action={action}
			input={{ id: record.id, version: record.version }}
			confirm={{
				title: t('title', { name: record.name }),
				// What the public would miss is the noun's own to say.
				body: [published && t('public', values), ...follows(ties), t('body')].filter(Boolean).join(' '),
				label: t('label'),
				danger: true,
			}}
			done={t('done')}
			onDone={() => router.push(`/${locale}/office/${address}`)}
		/>
	);
}
