'use client';

import { useTranslations } from 'next-intl';
import {
	createContext,
	type FormEvent,
	type ReactNode,
	use,
	useEffect,
	useId,
	useLayoutEffect,
	useRef,
	useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button';
import { leave } from './leave';

const WayOut = createContext<(() => void) | null>(null);

/** Closes the dialog that stands around a form, so that the form can offer the way out; null on a page. */
export const useWayOut = () => use(WayOut);

type Props = {
	open: boolean;
	onClose: () => void;
	title: ReactNode;
	children?: ReactNode;
	/** Buttons; when absent the dialog has only its close button. */
	footer?: ReactNode;
	/** With it the dialog's content is a form, so Enter submits. */
	onSubmit?: () => void;
	wide?: boolean;
};

// Not the cross in the corner, which comes first in the document.
const firstFocus = '.kern-dialog__body :is(input, select, textarea), .kern-dialog__footer button';

/** The browser's own modal dialog: it keeps the focus inside and gives it back on closing. */
export function Dialog({ open, onClose, title, children, footer, onSubmit, wide }: Props) {
	const t = useTranslations('common');
	const ref = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	const [mounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	// Taken out of the document while open it would not give the focus back.
	useLayoutEffect(() => {
		const dialog = mounted ? ref.current : null;
		return () => dialog?.close();
	}, [mounted]);
	useEffect(() => {
		const dialog = ref.current;
		if (!dialog) return;
		if (open && !dialog.open) {
			dialog.showModal();
			dialog.querySelector<HTMLElement>(firstFocus)?.focus();
		}
		if (!open && dialog.open) dialog.close();
	});
	if (!mounted) return null;
	const close = () => leave(onClose, ref.current);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		event.stopPropagation();
		onSubmit?.();
	};
	const inner = (
		<WayOut value={close}>
			<div className="kern-dialog__body">{children}</div>
			{footer && <div className="kern-dialog__footer">{footer}</div>}
		</WayOut>
	);
	return createPortal(
		<dialog
			ref={ref}
			className={wide ? 'kern-dialog dialog dialog-wide' : 'kern-dialog dialog'}
			aria-labelledby={titleId}
			// React lets it rise from a question inside this dialog, too.
			onClose={(event) => event.target === ref.current && onClose()}
			onKeyDown={(event) => {
				// Left to itself the browser closes a question that Escape opened together with the dialog below it.
				if (event.key !== 'Escape' || event.defaultPrevented) return;
				event.stopPropagation();
				if (document.querySelector(':popover-open')) return;
				event.preventDefault();
				close();
			}}
			onCancel={(event) => {
				event.stopPropagation();
				if (event.target !== ref.current) return;
				event.preventDefault();
				close();
			}}
		>
			<header className="kern-dialog__header">
				<h2 id={titleId}>{title}</h2>
				<Button look="tertiary" icon="close" iconOnly onClick={close}>
					{t('close')}
				</Button>
			</header>
			{onSubmit ? <form onSubmit={submit}>{open && inner}</form> : open && inner}
		</dialog>,
		document.body,
	);
}

/** Closes the dialog around it, after the question for what was typed there. */
export function WayOutButton({ children }: { children: ReactNode }) {
	const close = useWayOut();
	return <Button onClick={() => close?.()}>{children}</Button>;
}

type ConfirmProps = Omit<Props, 'footer' | 'onSubmit'> & {
	confirmLabel: ReactNode;
	onConfirm: () => void;
	danger?: boolean;
	busy?: boolean;
	/** Where the verb itself breaks something off, "Abbrechen" could be either: then a neutral word leads out. */
	wayOut?: ReactNode;
};

export function ConfirmDialog({ confirmLabel, onConfirm, danger, busy, wayOut, ...dialog }: ConfirmProps) {
	const t = useTranslations('common');
	return (
		<Dialog
			{...dialog}
			onSubmit={() => !busy && onConfirm()}
			footer={
				<>
					<WayOutButton>{wayOut ?? t('cancel')}</WayOutButton>
					<Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy}>
						{confirmLabel}
					</Button>
				</>
			}
		/>
	);
}
