'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Leads on where a Link (ui/link.tsx) was pressed; other keys and buttons are the browser's own business. */
export function SoftLinks() {
	const router = useRouter();
	useEffect(() => {
		const onClick = (event: MouseEvent) => {
			const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-soft]');
			const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
			if (!link || modified || event.defaultPrevented || link.origin !== location.origin) return;
			if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return;
			event.preventDefault();
			router.push(link.pathname + link.search + link.hash, { scroll: link.dataset.soft !== 'still' });
		};
		document.addEventListener('click', onClick);
		return () => document.removeEventListener('click', onClick);
	}, [router]);
	return null;
}
