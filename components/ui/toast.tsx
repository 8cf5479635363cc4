'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';

type Toast = { id: number; text: string };

const ToastContext = createContext<(text: string) => void>(() => {});

/** Says „Gespeichert“ and the like; survives the change to another page of the office. */
export const useToast = () => use(ToastContext);

const shownFor = 6_000;
let next = 1;

export function ToastProvider({ children }: { children: ReactNode }) {
	const t = useTranslations('common');
	const [toast, setToast] = useState<Toast | null>(null);
	const show = useCallback((text: string) => setToast({ id: next++, text }), []);
	useEffect(() => {
		if (!toast) return;
		const timer = setTimeout(() => setToast(null), shownFor);
		return () => clearTimeout(timer);
	}, [toast]);
	return (
		<ToastContext value={show}>
			{children}
			<div className="toasts" role="status">
				{toast && (
					<div key={toast.id} className="toast">
						<Icon name="success" size={20} />
						<span>{toast.text}</span>
						<Button look="tertiary" icon="close" iconOnly onClick={() => setToast(null)}>
							{t('close')}
						</Button>
					</div>
				)}
			</div>
		</ToastContext>
	);
}
