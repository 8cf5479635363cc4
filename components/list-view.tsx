'use client';

import { useTranslations } from 'next-intl';
import { type UseQueryStatesKeysMap, useQueryStates } from 'nuqs';
import { createContext, type ReactNode, type TransitionStartFunction, use, useTransition } from 'react';
import { ProgressBar } from './ui/spinner';

type Transition = { busy: boolean; start: TransitionStartFunction };

const ListContext = createContext<Transition | null>(null);

/** Around a toolbar and its table, so that both show that the server is being asked. */
export function ListView({ children }: { children: ReactNode }) {
	const [busy, start] = useTransition();
	const t = useTranslations('common.list');
	return (
		<ListContext value={{ busy, start }}>
			<div className="list-view" aria-busy={busy}>
				<ProgressBar busy={busy} label={t('loading')} />
				{children}
			</div>
		</ListContext>
	);
}

/** Parameters of the list in the URL; every change asks the server. */
export function useListParams<P extends UseQueryStatesKeysMap>(parsers: P) {
	const own = useTransition();
	const shared = use(ListContext);
	const { busy, start } = shared ?? { busy: own[0], start: own[1] };
	const [params, setParams] = useQueryStates(parsers, {
		shallow: false,
		startTransition: start,
		history: 'push',
	});
	return { params, setParams, busy };
}
