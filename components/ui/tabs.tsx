import type { ReactNode } from 'react';
import { Link } from './link';

export type Tab = { id: string; label: ReactNode; href: string; count?: number };

/** Tabs are links: each part of a record has its own address. */
export function Tabs({ tabs, current, label }: { tabs: Tab[]; current: string; label: string }) {
	return (
		<nav className="tabs" aria-label={label}>
			{tabs.map((tab) => (
				<Link
					key={tab.id}
					href={tab.href}
					scroll={false}
					aria-current={tab.id === current ? 'page' : undefined}
				>
					{tab.label}
					{tab.count !== undefined && <span className="tabs-count"> ({tab.count})</span>}
				</Link>
			))}
		</nav>
	);
}
