'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';

/** One thing that can be done about what was said: taking it back. */
type Offer = { label: string; run: () => void };
type Toast = { id: number; text: string; offer?: Offer };

const ToastContext = createContext<(text: string, offer?: Offer) => void>(() => {});

/** Says „Gespeichert“ and the like; survives the change to another page of the office. */
export const useToast = () => use(ToastContext);

const shownFor = { said: 6_000, offered: 20_000 };
let next = 1;

export function ToastProvider({ children }: { children: ReactNode }) {
	const t = useTranslations('common');
	const [toast, setToast] = useState<Toast | null>(null);
	const show = useCallback((text: string, offer?: Offer) => setToast({ id: next++, text, offer }), []);
	useEffect(() => {
		if (!toast) return;
		const timer = setTimeout(() => setToast(null), toast.offer ? shownFor.offered : shownFor.said);
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
						{toast.offer && (
							<Button
								small
								onClick={() => {
									toast.offer?.run();
									setToast(null);
								}}
							>
								{toast.offer.label}
							</Button>
						)}
						<Button look="tertiary" icon="close" iconOnly onClick={() => setToast(null)}>
							{t('close')}
						</Button>
					</div>
				)}
			</div>
		</ToastContext>
	);
}
