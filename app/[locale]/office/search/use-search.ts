import { useEffect, useRef, useState } from 'react';
import { answered, SignedOut } from '@/components/ui/signed-out';
import type { Hit, SearchAnswer, SearchStart } from '@/lib/search/search';
import { shortestSearch } from '@/lib/search/search';
import { recentKeys } from './recent';

const typingPause = 160;

export type SearchState = 'idle' | 'loading' | 'failed' | 'signedOut';

async function ask<A>(params: Record<string, string>, signal: AbortSignal): Promise<A> {
	return (await answered(`/api/search?${new URLSearchParams(params)}`, { signal })).json();
}

/** Asks a moment after the last key; an answer that comes too late is dropped. With nothing typed: what can be begun, what is next, what was opened last. */
export function useSearch(userId: string, locale: string) {
	const [query, setQuery] = useState('');
	const [state, setState] = useState<SearchState>('idle');
	const [answer, setAnswer] = useState<SearchAnswer | null>(null);
	const [recent, setRecent] = useState<Hit[]>([]);
	const [start, setStart] = useState<SearchStart | null>(null);
	const pending = useRef<AbortController>(undefined);
	const typed = query.trim();
	const enough = typed.length >= shortestSearch;

	useEffect(() => {
		const controller = new AbortController();
		const keys = recentKeys(userId).join(',');
		ask<SearchStart>({ start: '', locale }, controller.signal).then(setStart, () => {});
		if (keys) ask<Hit[]>({ recent: keys, locale }, controller.signal).then(setRecent, () => {});
		return () => controller.abort();
	}, [userId, locale]);

	useEffect(() => {
		pending.current?.abort();
		if (!enough) {
			setAnswer(null);
			setState('idle');
			return;
		}
		const controller = new AbortController();
		pending.current = controller;
		setState('loading');
		const timer = setTimeout(() => {
			ask<SearchAnswer>({ q: typed, locale }, controller.signal).then(
				(found) => {
					if (controller.signal.aborted) return;
					setAnswer(found);
					setState('idle');
				},
				(error) => {
					if (controller.signal.aborted) return;
					setAnswer(null);
					setState(error instanceof SignedOut ? 'signedOut' : 'failed');
				},
			);
		}, typingPause);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [typed, enough, locale]);

	return { query, setQuery, typed, enough, state, answer, recent, start };
}
