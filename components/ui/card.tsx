import type { ReactNode } from 'react';

type Props = {
	title?: ReactNode;
	actions?: ReactNode;
	level?: 2 | 3;
	/** Rows of their own (lists, tables) reach to the edge; text gets padding. */
	flush?: boolean;
	children: ReactNode;
};

export function Card({ title, actions, level = 2, flush, children }: Props) {
	const Heading = `h${level}` as const;
	return (
		<section className="card">
			{title && (
				<header className="card-head">
					<Heading>{title}</Heading>
					{actions}
				</header>
			)}
			<div className={flush ? undefined : 'card-body'}>{children}</div>
		</section>
	);
}
