'use client';

import { useTranslations } from 'next-intl';
import { type UseQueryStatesKeysMap, useQueryStates } from 'nuqs';
import { createContext, type ReactNode, type TransitionStartFunction, use, useTransition } from 'react';
import { ProgressBar } from '@/components/ui/spinner';

/** What of a parameter of the address can't be applied, and why. */
export type AddressFault = { name: string; reason: string; values: string[] };

/** What was read from the address: what can't be applied, whether that leaves nothing to show, what values are called. */
export type AddressRead = {
	faults: AddressFault[];
	blocked: boolean;
	labels: Record<string, Record<string, string>>;
};

type List = AddressRead & { busy: boolean; start: TransitionStartFunction };

const ListContext = createContext<List | null>(null);

const asItIs: AddressRead = { faults: [], blocked: false, labels: {} };

/** Around a toolbar and its table, so that both show that the server is being asked. */
export function ListView({ address = asItIs, children }: { address?: AddressRead; children: ReactNode }) {
	const [busy, start] = useTransition();
	const t = useTranslations('common.list');
	return (
		<ListContext value={{ ...address, busy, start }}>
			<div className="list-view" aria-busy={busy}>
				<ProgressBar busy={busy} label={t('loading')} />
				{children}
			</div>
		</ListContext>
	);
}

/** What was read from the address of the list around. */
export const useListAddress = (): AddressRead => use(ListContext) ?? asItIs;

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
