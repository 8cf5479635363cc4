import type { ReactNode } from 'react';

type Props = {
	/** What the record is, as a list of facts; sentences about its state before it. */
	facts: ReactNode;
	/** What is due, and the little that belongs beside the facts. On a phone it stands before the parts. */
	aside?: ReactNode;
	/** The parts: tabs, or sections one after the other, the history last. */
	children: ReactNode;
};

/** The one layout of a record below its head. */
export function Record({ facts, aside, children }: Props) {
	return (
		<div className="record">
			<div className="record-facts">{facts}</div>
			{aside && <aside className="record-aside stack">{aside}</aside>}
			<div className="record-parts stack">{children}</div>
		</div>
	);
}
