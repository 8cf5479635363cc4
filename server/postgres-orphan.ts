import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Place } from './postgres-place';
import { commandLine, isAlive, processesIn, signal } from './processes';
import { PlainError, pause } from './terminal';

/** Stops what a killed start left running in our own folder, and removes what it left lying there. */
export async function clearTheWay({ cluster }: Place) {
	const pidFile = path.join(cluster, 'postmaster.pid');
	const pid = pidIn(pidFile);
	if (pid !== null && isOurs(pid, cluster)) await end(pid);
	// After a reboot the number may belong to somebody else, and PostgreSQL would refuse to start.
	if (pid !== null) rmSync(pidFile, { force: true });
	for (const left of processesIn(cluster)) signal(left, 'SIGQUIT');
	for (let waited = 0; processesIn(cluster).length > 0; waited += 20) {
		if (waited > 5000) for (const left of processesIn(cluster)) signal(left, 'SIGKILL');
		if (waited > 10_000) throw new PlainError(`An old PostgreSQL in ${cluster} can't be stopped.`);
		await pause(20);
	}
}

function pidIn(file: string) {
	try {
		return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
	} catch {
		return null;
	}
}

function isOurs(pid: number, cluster: string) {
	return isAlive(pid) && commandLine(pid).includes(` -D ${cluster} `);
}

async function end(pid: number) {
	signal(pid, 'SIGINT');
	for (let waited = 0; isAlive(pid); waited += 20) {
		if (waited === 8000) signal(pid, 'SIGQUIT');
		if (waited > 15_000) throw new PlainError(`The old PostgreSQL (process ${pid}) can't be stopped.`);
		await pause(20);
	}
}
