import { useEffect, useRef, useState } from 'react';
import { useVerb } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';

type Ordering = { ids: string[]; seen: string[] };
type Verb<I, A> = { action: Action<I, A>; done: string; input: (order: Ordering) => I };

/**
 * A list that is put in order by hand and saved with each move; what is moved while the last order is still being saved
 * is saved after it. Each order says which it was made from, so that nobody's is overwritten unseen.
 */
export function useOrder<T extends { id: string }, I, A>(rows: T[], { action, done, input }: Verb<I, A>) {
	const order = useVerb({ action, done });
	const [shown, setShown] = useState(rows);
	const [wanted, setWanted] = useState<string[] | null>(null);
	const idsOf = (some: T[]) => some.map(({ id }) => id);
	const seen = useRef(idsOf(rows));
	useEffect(() => {
		if (!wanted || order.busy) return;
		setWanted(null);
		const next = input({ ids: wanted, seen: seen.current });
		order.run(() => next);
		seen.current = wanted;
	});
	const settled = !wanted && !order.busy;
	// biome-ignore lint/correctness/useExhaustiveDependencies: an order that is settled waits for the rows that say so
	useEffect(() => {
		if (!settled) return;
		setShown(rows);
		seen.current = idsOf(rows);
	}, [rows, order.failure]);
	const move = (from: number, to: number) => {
		const next = shown.toSpliced(from, 1).toSpliced(to, 0, ...shown.slice(from, from + 1));
		setShown(next);
		setWanted(idsOf(next));
	};
	return { shown, move, settled, failure: order.failure };
}
