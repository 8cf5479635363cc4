'use client';

import { useTranslations } from 'next-intl';
import { lazy } from 'react';
import type { BulkAction, BulkVerb } from '@/components/list-bulk';

const BulkFields = lazy(() => import('./bulk-fields'));

type Asks = Parameters<typeof BulkFields>[0]['of'];

/** The fields of a verb, by what it asks for. */
const asking = {
	topic: { values: { topicId: '' }, Fields: () => <BulkFields of="topic" /> },
	lead: { values: { leadUserId: '' }, Fields: () => <BulkFields of="lead" /> },
	retention: {
		values: { retainUntil: '', legalBasis: '' },
		Fields: () => <BulkFields of="retention" />,
	},
	dueOn: { values: { dueOn: '' }, Fields: () => <BulkFields of="dueOn" /> },
} satisfies Record<Asks, Pick<BulkVerb, 'values' | 'Fields'>>;

type Verb = { name: string; may: boolean; action: unknown; asks?: Asks; values?: Record<string, unknown> };

/** The verbs of a list that the user may use, in the words of lists.verbs. */
export function useBulkVerbs(noun: string, verbs: Verb[]): BulkVerb[] {
	const t = useTranslations('lists.verbs');
	return verbs
		.filter((verb) => verb.may)
		.map(({ name, action, asks, values }) => {
			const key = (end: string) => `${noun}.${name}.${end}` as Parameters<typeof t>[0];
			return {
				name,
				label: t(key('label')),
				title: (count: number) => t(key('title'), { count }),
				body: t.has(key('body')) ? t(key('body')) : undefined,
				action: action as BulkAction,
				values,
				...(asks && asking[asks]),
			};
		});
}
