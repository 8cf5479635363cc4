import type { ReactNode } from 'react';

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Says what is not here and, in `children` and `action`, what to do next. */
export function EmptyState({ title, children, action }: Props) {
	return (
		<div className="empty">
			<p className="empty-title">{title}</p>
			{children && <div className="muted">{children}</div>}
			{action && <div className="row">{action}</div>}
		</div>
	);
}
