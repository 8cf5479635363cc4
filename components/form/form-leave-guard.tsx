'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ConfirmDialog } from '@/components/ui/dialog';
import { beforeLeaving } from '@/components/ui/leave';
import { useHistoryGuard } from './use-history-guard';

function leavingLink(event: MouseEvent): HTMLAnchorElement | null {
	const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
	const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
	if (!link || modified || link.target === '_blank' || link.hasAttribute('download')) return null;
	const here = `${location.pathname}${location.search}`;
	return link.origin === location.origin && `${link.pathname}${link.search}` === here ? null : link;
}

/**
 * Asks before unsaved text is lost: the browser's own question for documents, ours for links, Back and Forward, the
 * search, a verb beside the form, and the closing of the dialog around it. `discard` empties what may stay in view.
 */
export function LeaveGuard({ when, discard }: { when: boolean; discard?: () => void }) {
	const t = useTranslations('common.leave');
	const mark = useRef<HTMLSpanElement>(null);
	const off = useRef(false);
	const [wanted, setWanted] = useState<{ go: () => void } | null>(null);
	useHistoryGuard(when, off, (go) => setWanted({ go }));
	useEffect(() => {
		if (!when) return;
		off.current = false;
		const onUnload = (event: BeforeUnloadEvent) => {
			if (!off.current) event.preventDefault();
		};
		const onClick = (event: MouseEvent) => {
			const link = leavingLink(event);
			if (off.current || !link || link.origin !== location.origin) return;
			event.preventDefault();
			event.stopPropagation();
			setWanted({ go: () => link.click() });
		};
		const stop = beforeLeaving(({ go, dialog }) => {
			if (off.current || (dialog && !dialog.contains(mark.current))) return false;
			setWanted({ go });
			return true;
		});
		window.addEventListener('beforeunload', onUnload);
		document.addEventListener('click', onClick, true);
		return () => {
			stop();
			window.removeEventListener('beforeunload', onUnload);
			document.removeEventListener('click', onClick, true);
		};
	}, [when]);

	return (
		<>
			<span ref={mark} hidden />
			<ConfirmDialog
				open={wanted !== null}
				onClose={() => setWanted(null)}
				title={t('title')}
				confirmLabel={t('discard')}
				danger
				onConfirm={() => {
					off.current = true;
					setWanted(null);
					discard?.();
					wanted?.go();
				}}
			>
				<p>{t('body')}</p>
			</ConfirmDialog>
		</>
	);
}
