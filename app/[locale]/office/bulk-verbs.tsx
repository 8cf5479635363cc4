'use client';

import { useTranslations } from 'next-intl';
import { type BulkAction, type BulkVerb, bulkSend } from '@/components/list/list-bulk';

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

type Work = Pick<BulkVerb, 'send' | 'values' | 'fields'>;
type Verb = Work & { name: string; may: boolean };

/** An action that needs to be told nothing but the rows. */
export const does = (action: BulkAction): Work => ({ send: bulkSend(action, {}) });

/** An action with what it asks for first, the same for all rows. */
export const asks = <A extends Asks>(asked: A, action: BulkAction<(typeof asking)[A]>): Work => ({
	send: bulkSend(action, asking[asked]),
	values: asking[asked],
	fields: () => import('./bulk-fields').then(({ bulkFields }) => bulkFields[asked]),
});

/** The verbs of a list that the user may use, in the words of lists.verbs. */
export function useBulkVerbs(noun: string, verbs: Verb[]): BulkVerb[] {
	const t = useTranslations('lists.verbs');
	return verbs
		.filter((verb) => verb.may)
		.map(({ name, may: _, ...work }) => {
			const key = (end: string) => `${noun}.${name}.${end}` as Parameters<typeof t>[0];
			return {
				name,
				label: t(key('label')),
				button: t(key(t.has(key('button')) ? 'button' : 'label')),
				title: (count: number) => t(key('title'), { count }),
				body: t.has(key('body')) ? t(key('body')) : undefined,
				...work,
			};
		});
}
