import type { ReactNode } from 'react';

type Props = {
	/** The tab that shows it. */
	id: string;
	current: string;
	children: ReactNode;
};

/** A part of a record. The screen shows that of the current tab, paper has all of them one after the other. */
export function RecordPart({ id, current, children }: Props) {
	return (
		<div className="record-part stack" hidden={id !== current}>
			{children}
		</div>
	);
}
