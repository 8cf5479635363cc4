import { useSearchParams } from 'next/navigation';
import { useRef, useState } from 'react';
import { filtersOf } from '@/lib/list-looks';

export type Chosen = { id: string; version: number; name: string };

/** The rows chosen, on this page and others, each with the version it was shown with; another filter forgets them. */
export function useSelection(shown: Chosen[]) {
	const filter = filtersOf(useSearchParams().toString());
	const [state, setState] = useState({ filter, chosen: new Map<string, Chosen>() });
	const last = useRef<string>(undefined);
	const kept = state.filter === filter ? state.chosen : new Map<string, Chosen>();
	const chosen = new Map(kept);
	// A row that stands here is chosen as it stands here.
	for (const row of shown) if (chosen.has(row.id)) chosen.set(row.id, row);

	const put = (rows: Chosen[], on: boolean) => {
		const next = new Map(chosen);
		for (const row of rows) on ? next.set(row.id, row) : next.delete(row.id);
		setState({ filter, chosen: next });
	};
	const toggle = (id: string, on: boolean, range: boolean) => {
		const places = [last.current, id].map((each) => shown.findIndex((row) => row.id === each));
		const [from = -1, to = -1] = places.sort((a, b) => a - b);
		put(range && from >= 0 ? shown.slice(from, to + 1) : shown.filter((row) => row.id === id), on);
		last.current = id;
	};
	return {
		chosen: [...chosen.values()],
		has: (id: string) => chosen.has(id),
		toggle,
		put,
		only: (rows: Chosen[]) => setState({ filter, chosen: new Map(rows.map((row) => [row.id, row])) }),
		clear: () => setState({ filter, chosen: new Map() }),
	};
}

export type Selection = ReturnType<typeof useSelection>;
