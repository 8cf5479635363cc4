import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type Props = { open: boolean; label: ReactNode; onOpen: () => void; children: ReactNode };

/** The end of a list of lines: the button that opens the form of a new one, or that form. */
export function NewLine({ open, label, onOpen, children }: Props) {
	return open ? (
		<div className="lines-form">{children}</div>
	) : (
		<p className="lines-add">
			<Button look="tertiary" icon="plus" onClick={onOpen}>
				{label}
			</Button>
		</p>
	);
}
