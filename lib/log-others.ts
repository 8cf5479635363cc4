import { format } from 'node:util';
import { textFacts } from './error-facts';
import { log } from './log';
import type { Level } from './log-lines';
import { requestId } from './request-facts';

const levels: Record<'debug' | 'log' | 'info' | 'warn' | 'error' | 'trace', Level> = {
	debug: 'debug',
	trace: 'debug',
	log: 'info',
	info: 'info',
	warn: 'warn',
	error: 'error',
};

/**
 * Next shows the digest of an error that ends a page, made of what went wrong; here it becomes the id of the request,
 * which the user can quote and the log has. Drawing the page, React hands the same error on once more.
 */
function isTold(err: Error & { digest?: string }): boolean {
	const id = requestId();
	if (id && err.digest === id) return true;
	if (id && /^\d+$/.test(err.digest ?? '')) err.digest = id;
	return false;
}

/**
 * Makes lines of our log from what Next and packages write to the console, and from what nobody caught, after which the
 * process ends. Their texts may quote anything and are left out.
 */
export function logForOthers(): void {
	for (const [name, level] of Object.entries(levels)) {
		console[name as keyof typeof levels] = (...parts: unknown[]) => {
			const err = parts.find((part) => part instanceof Error);
			const text = err ? null : textFacts(format(...parts));
			if (err && isTold(err)) return;
			if (err) log[level]({ err }, 'a page or request failed');
			else log[level]({ text }, 'the framework wrote a message, whose text is left out');
		};
	}
	process.on('uncaughtException', (err) => {
		log.fatal({ err }, 'nobody caught an error; the process ends');
		process.exit(1);
	});
}
