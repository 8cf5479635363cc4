import { createLog } from '@/lib/log-lines';
import { read } from '@/settings/read';
import type { Answered } from './front-door/passing';

/** Writes a line for each answer of the office, and for what failed on the public pages; a proxy logs the rest. */
export function requestLog(to?: { write(line: string): void }) {
	const log = createLog(read('LOG_LEVEL'), to);
	return ({ kind, seconds, ...answer }: Answered) => {
		const failed = answer.status >= 500;
		if (!failed && kind !== 'office' && kind !== 'api') return;
		log[failed ? 'warn' : 'info']({ ...answer, ms: Math.round(seconds * 1000) }, 'answered');
	};
}
