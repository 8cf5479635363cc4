import { format } from 'node:util';
import { textFacts } from './error-facts';
import { log } from './log';
import type { Level } from './log-lines';

const levels: Record<'debug' | 'log' | 'info' | 'warn' | 'error' | 'trace', Level> = {
	debug: 'debug',
	trace: 'debug',
	log: 'info',
	info: 'info',
	warn: 'warn',
	error: 'error',
};

/**
 * Makes lines of our log from what Next and packages write to the console, and from what nobody caught, after which the
 * process ends. Their texts may quote anything and are left out.
 */
export function logForOthers(): void {
	for (const [name, level] of Object.entries(levels)) {
		console[name as keyof typeof levels] = (...parts: unknown[]) => {
			const err = parts.find((part) => part instanceof Error);
			const text = err ? null : textFacts(format(...parts));
			if (err) log[level]({ err }, 'a page or request failed');
			else log[level]({ text }, 'the framework wrote a message, whose text is left out');
		};
	}
	process.on('uncaughtException', (err) => {
		log.fatal({ err }, 'nobody caught an error; the process ends');
		process.exit(1);
	});
}
