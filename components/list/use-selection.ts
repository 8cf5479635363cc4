import { functionalUpdate, type RowSelectionState, type Updater } from '@tanstack/react-table';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { filtersOf } from '@/lib/list-looks';

export type Chosen = { id: string; version: number; name: string };

/** The rows chosen, on this page and others, each with the version it was shown with; another filter forgets them. */
export function useSelection(shown: Chosen[]) {
	const filter = filtersOf(useSearchParams().toString());
	const [kept, setKept] = useState({ filter, chosen: [] as Chosen[] });
	// A row that stands here is chosen as it stands here.
	const here = new Map(shown.map((row) => [row.id, row]));
	const chosen = (kept.filter === filter ? kept.chosen : []).map((row) => here.get(row.id) ?? row);
	const state: RowSelectionState = Object.fromEntries(chosen.map(({ id }) => [id, true]));
	const only = (rows: Chosen[]) => setKept({ filter, chosen: rows });
	return {
		chosen,
		/** As the table knows it. */
		state,
		change: (change: Updater<RowSelectionState>) => {
			const next = functionalUpdate(change, state);
			const known = new Map([...chosen, ...shown].map((row) => [row.id, row]));
			only(Object.keys(next).flatMap((id) => known.get(id) ?? []));
		},
		only,
		clear: () => only([]),
	};
}

export type Selection = ReturnType<typeof useSelection>;
