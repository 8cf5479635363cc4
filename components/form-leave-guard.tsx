'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ConfirmDialog } from './ui/dialog';

function leavingLink(event: MouseEvent): HTMLAnchorElement | null {
	const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
	const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
	if (!link || modified || link.target === '_blank' || link.hasAttribute('download')) return null;
	const here = `${location.pathname}${location.search}`;
	return link.origin === location.origin && `${link.pathname}${link.search}` === here ? null : link;
}

/** Asks before unsaved text is lost: the browser's own question for documents, ours for links in the office. */
export function LeaveGuard({ when }: { when: boolean }) {
	const t = useTranslations('common.leave');
	const router = useRouter();
	const [target, setTarget] = useState<string | null>(null);
	const [leaving, setLeaving] = useState(false);

	useEffect(() => {
		if (!when || leaving) return;
		const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
		const onClick = (event: MouseEvent) => {
			const link = leavingLink(event);
			if (!link || link.origin !== location.origin) return;
			event.preventDefault();
			event.stopPropagation();
			setTarget(link.href);
		};
		window.addEventListener('beforeunload', onUnload);
		document.addEventListener('click', onClick, true);
		return () => {
			window.removeEventListener('beforeunload', onUnload);
			document.removeEventListener('click', onClick, true);
		};
	}, [when, leaving]);

	return (
		<ConfirmDialog
			open={target !== null}
			onClose={() => setTarget(null)}
			title={t('title')}
			confirmLabel={t('discard')}
			danger
			onConfirm={() => {
				const { pathname, search, hash } = new URL(target ?? '', location.href);
				setLeaving(true);
				setTarget(null);
				router.push(`${pathname}${search}${hash}`);
			}}
		>
			<p>{t('body')}</p>
		</ConfirmDialog>
	);
}
