import type { ComponentType, ReactNode } from 'react';

export type Crumb = { label: ReactNode; href?: string };

type Anchor = 'a' | ComponentType<{ href: string; children: ReactNode }>;

/** `as` is the office's Link there; the public site takes plain anchors. */
export function Breadcrumb({
	items,
	label,
	as: Anchor = 'a',
}: {
	items: Crumb[];
	label: string;
	as?: Anchor;
}) {
	return (
		<nav aria-label={label} className="breadcrumb">
			<ol>
				{items.map((crumb, index) => (
					<li key={crumb.href ?? `crumb-${index}`}>
						{crumb.href ? (
							<Anchor href={crumb.href}>{crumb.label}</Anchor>
						) : (
							<span aria-current="page">{crumb.label}</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	);
}
