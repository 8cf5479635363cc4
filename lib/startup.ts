import { beginningFaults, isProduction } from '@/settings/read';
import { createLog } from './log-lines';

/** Before the first request: Next started past our own start must not work with wrong settings either. */
export async function startUp(): Promise<void> {
	const faults = beginningFaults();
	for (const fault of faults) createLog('info').fatal({}, fault);
	if (faults.length > 0) process.exit(78);
	if (!isProduction()) return;
	(await import('./log-others')).logForOthers();
	(await import('./figures')).offerFigures();
}
