import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process that has ended but whose parent never asked for its result counts as gone. */
export function isAlive(pid: number) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return statOf(pid)?.[0] !== 'Z';
}

export function commandLine(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
	} catch {
		return ps(pid, 'command=');
	}
}

/** Tells a process from a later one that was given the same number. */
export function birthOf(pid: number): string {
	return statOf(pid)?.[19] ?? ps(pid, 'lstart=');
}

export const parentOf = (pid: number) => Number(statOf(pid)?.[1] ?? ps(pid, 'ppid=')) || 0;

function statOf(pid: number): string[] | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return null;
	}
}

function ps(pid: number, column: string) {
	return spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Postgres' own processes stand in their data folder; Linux only, elsewhere none are found. */
export function processesIn(folder: string): number[] {
	try {
		const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		return numbers.map(Number).filter((pid) => standsIn(pid, folder));
	} catch {
		return [];
	}
}

function standsIn(pid: number, folder: string) {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === folder;
	} catch {
		return false;
	}
}

export function signal(pid: number, name: NodeJS.Signals) {
	try {
		process.kill(pid, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
