'use client';

import { useTranslations } from 'next-intl';
import type { BulkAction, BulkVerb } from '@/components/list/list-bulk';

/** What a verb may ask for, as its fields begin (bulk-fields.tsx). */
const asking = {
	topic: { topicId: '' },
	lead: { leadUserId: '' },
	retention: { retainUntil: '', legalBasis: '' },
	outcome: { outcome: '' },
	assignee: { assigneeId: '' },
	dueOn: { dueOn: '' },
};
type Asks = keyof typeof asking;

type Verb = { name: string; may: boolean; action: unknown; asks?: Asks };

/** The verbs of a list that the user may use, in the words of lists.verbs. */
export function useBulkVerbs(noun: string, verbs: Verb[]): BulkVerb[] {
	const t = useTranslations('lists.verbs');
	return verbs
		.filter((verb) => verb.may)
		.map(({ name, action, asks }) => {
			const key = (end: string) => `${noun}.${name}.${end}` as Parameters<typeof t>[0];
			return {
				name,
				label: t(key('label')),
				button: t(key(t.has(key('button')) ? 'button' : 'label')),
				title: (count: number) => t(key('title'), { count }),
				body: t.has(key('body')) ? t(key('body')) : undefined,
				action: action as BulkAction,
				...(asks && {
					values: asking[asks],
					fields: () => import('./bulk-fields').then(({ bulkFields }) => bulkFields[asks]),
				}),
			};
		});
}
