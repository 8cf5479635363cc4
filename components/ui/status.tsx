import type { ReactNode } from 'react';
import type { Tone } from './badge';

/** Full: it holds or is over; ring: still to come or to decide; half: under way or interrupted. */
export type Dot = 'full' | 'ring' | 'half';

export type Look = { tone: Tone; dot: Dot };

/** A state as a dot and its word, on one line and never cut. The dot is drawn, so it prints and stands in forced colours. */
export function Status({ tone, dot, children }: Look & { children: ReactNode }) {
	return (
		<span className="status" data-tone={tone}>
			<svg viewBox="0 0 12 12" data-dot={dot} aria-hidden="true">
				<circle cx={6} cy={6} r={4.75} />
				{dot === 'half' && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" />}
			</svg>
			{children}
		</span>
	);
}
