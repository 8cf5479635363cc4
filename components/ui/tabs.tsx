import type { ReactNode } from 'react';
import { Link } from './link';
import { TabStrip } from './tab-strip';
import { UnknownTab } from './unknown-tab';

export type Tab = { id: string; label: ReactNode; href: string; count?: number };

type Props = {
	tabs: Tab[];
	current: string;
	label: string;
	/** What names the tab in the address. */
	param?: string;
};

/** Tabs are links: each part of a record has its own address. */
export function Tabs({ tabs, current, label, param = 'tab' }: Props) {
	return (
		<>
			<TabStrip label={label} current={current}>
				{tabs.map((tab) => (
					<Link
						key={tab.id}
						href={tab.href}
						scroll={false}
						title={typeof tab.label === 'string' ? tab.label : undefined}
						aria-current={tab.id === current ? 'page' : undefined}
					>
						{tab.label}
						{tab.count !== undefined && <span className="tabs-count"> ({tab.count})</span>}
					</Link>
				))}
			</TabStrip>
			<UnknownTab param={param} known={tabs.map(({ id }) => id)} />
		</>
	);
}
