import type { ReactNode } from 'react';
import { Card } from './card';
import { EmptyState } from './empty-state';
import { Link } from './link';

type Line = {
	id: string;
	href: string;
	label: ReactNode;
	/** What there is to say of it. */
	note?: ReactNode;
	/** It was so once. */
	past?: boolean;
};

type Props = {
	title: ReactNode;
	lines: Line[];
	/** What is said where there are none; otherwise there is no card then. */
	empty?: ReactNode;
};

/** Records that belong to this one, by links. */
export function LinkCard({ title, lines, empty }: Props) {
	if (lines.length === 0 && !empty) return null;
	return (
		<Card title={title} flush>
			{lines.length === 0 && <EmptyState title={empty} />}
			<ul className="lines">
				{lines.map(({ id, href, label, note, past }) => (
					<li key={id} className={past ? 'muted' : undefined}>
						<Link href={href}>{label}</Link>
						{note}
					</li>
				))}
			</ul>
		</Card>
	);
}
