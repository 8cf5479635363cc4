'use client';

import { type ComponentType, createContext, type ReactNode, use } from 'react';

/** What a list's line of tools takes from the office, since components know none of its actions. */
type Kit = { Views?: ComponentType<{ noun: string }> };

const KitContext = createContext<Kit>({});

export const useListKit = () => use(KitContext);

export function ListKit({ children, ...kit }: Kit & { children: ReactNode }) {
	return <KitContext value={kit}>{children}</KitContext>;
}
