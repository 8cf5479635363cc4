'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { forget, remember } from './recent';

type DialogProps = { userId: string; onClose: () => void };

/** The search of the whole register, by Ctrl+K or in the top bar; its dialog is loaded when it is wanted first. */
export function SearchTrigger({ userId }: { userId: string }) {
	const t = useTranslations('search');
	const path = usePathname();
	const page = `/${useLocale()}/office/search`;
	const [open, setOpen] = useState(false);
	const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);

	const show = useCallback(() => {
		if (document.querySelector('dialog[open]')) return;
		import('./search-dialog').then(
			(file) => {
				setDialog(() => file.SearchDialog);
				setOpen(true);
			},
			() => window.location.assign(page),
		);
	}, [page]);

	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
			if (event.shiftKey || event.altKey) return;
			event.preventDefault();
			show();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [show]);

	useEffect(() => remember(userId, path), [userId, path]);
	useEffect(() => {
		forget(userId);
		const onSubmit = ({ target }: Event) => {
			if ((target as HTMLFormElement).getAttribute('action') === '/api/auth/signout') forget();
		};
		document.addEventListener('submit', onSubmit);
		return () => document.removeEventListener('submit', onSubmit);
	}, [userId]);

	return (
		<search className="topbar-search">
			<a
				href={page}
				aria-haspopup="dialog"
				aria-keyshortcuts="Control+K Meta+K"
				onClick={(event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return;
					event.preventDefault();
					show();
				}}
			>
				<Icon name="search" />
				<span className="topbar-search-words">{t('open')}</span>
				<span className="kbd" aria-hidden="true">
					{t('shortcut')}
				</span>
			</a>
			{Dialog && open && <Dialog userId={userId} onClose={() => setOpen(false)} />}
		</search>
	);
}
