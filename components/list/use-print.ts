import { parseAsInteger } from 'nuqs';
import { useEffect, useState } from 'react';
import { useListParams } from '@/components/list/list-view';

/** The largest page that a list has (lib/list-params.ts). */
const printed = 500;

type Before = { size: number | null; page: number | null };

/** Prints the list, up to 500 rows of it: a larger page is fetched first, and the former one again after. */
export function usePrint({ whole, size }: { whole: boolean; size: number }) {
	const { params, setParams } = useListParams({ size: parseAsInteger, page: parseAsInteger });
	const [before, setBefore] = useState<Before | null>(null);
	// `size` is what the server has sent, not what it was asked for.
	useEffect(() => {
		if (!before || size !== printed) return;
		setBefore(null);
		window.print();
		setParams(before, { history: 'replace' });
	}, [before, size, setParams]);
	return () => {
		if (whole || size === printed) return window.print();
		setBefore({ size: params.size, page: params.page });
		setParams({ size: printed, page: null }, { history: 'replace' });
	};
}
