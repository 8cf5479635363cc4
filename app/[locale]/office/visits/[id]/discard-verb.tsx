'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import type { TieRows } from '@/lib/ties';
import { useDeletionWords } from '../../deletion';
import { discardVisitAction } from '../actions';
import type { VerbVisit } from './visit-verb-forms';

export function DiscardVerb({ visit, along }: { visit: VerbVisit; along: TieRows[] }) {
	const t = useTranslations('visits.verbs.discard');
	const router = useRouter();
	const list = `/${useLocale()}/office/visits`;
	const { follows } = useDeletionWords();
	return (
		<ActionButton
			menuItem
			label={t('label')}
			action={discardVisitAction}
			input={{ id: visit.id, version: visit.version }}
			confirm={{
				title: t('title', { title: visit.title }),
				body: [...follows({ blocking: [], along, loosened: [] }), t('body')].join(' '),
				label: t('label'),
				danger: true,
			}}
			done={t('done')}
			onDone={() => router.push(list)}
		/>
	);
}
