import type { ReactNode } from 'react';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

const kern = { ok: 'success', warn: 'warning', bad: 'danger', info: 'info', neutral: 'neutral' } as const;

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
	return <span className={`kern-badge kern-badge--small kern-badge--${kern[tone]}`}>{children}</span>;
}
