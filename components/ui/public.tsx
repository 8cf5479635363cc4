import type { ReactNode } from 'react';

/** Behind a name in a list: everybody can see it on the public site. The sign is drawn, so that it prints. */
export function Public({ children }: { children: ReactNode }) {
	return (
		<span className="public">
			<svg viewBox="0 0 12 12" width={10} height={10} aria-hidden="true">
				<circle cx={6} cy={6} r={5} fill="none" stroke="currentColor" strokeWidth={1.3} />
				<circle cx={6} cy={6} r={2.6} fill="currentColor" />
			</svg>
			{children}
		</span>
	);
}
