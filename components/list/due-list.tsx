import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

export type DueItem = {
	id: string;
	label: ReactNode;
	href?: string;
	badge?: ReactNode;
	/** Stands at the left: days, or a number of years. */
	lead?: ReactNode;
	meta?: ReactNode;
	strong?: boolean;
};

export function DueList({ items, empty }: { items: DueItem[]; empty: ReactNode }) {
	if (items.length === 0) return <EmptyState title={empty} />;
	return (
		<ul className="due">
			{items.map((item) => (
				<li key={item.id} className={item.lead ? 'due-led' : undefined}>
					{item.lead && <span className="due-lead">{item.lead}</span>}
					<span className={item.strong ? 'due-label due-strong' : 'due-label'}>
						{item.href ? <Link href={item.href}>{item.label}</Link> : item.label}
					</span>
					{item.badge}
					{item.meta && <span className="due-meta muted">{item.meta}</span>}
				</li>
			))}
		</ul>
	);
}
