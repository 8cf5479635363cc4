import './access.css';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Wordmark } from '@/components/ui/wordmark';

/** One card in the middle of an otherwise empty page. */
export function AccessCard({
	title,
	intro,
	children,
}: {
	title: string;
	intro?: ReactNode;
	children: ReactNode;
}) {
	return (
		<main className="access" id="main">
			<Wordmark />
			<Card>
				<h1>{title}</h1>
				{intro && <p className="muted">{intro}</p>}
				{children}
			</Card>
		</main>
	);
}
