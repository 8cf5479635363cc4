import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive, parentOf, processesIn } from '../processes';

interface Process {
	pid: number;
	parent: number;
	megabytes: number;
	command: string;
}

function processes(): Process[] {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], {
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	return stdout.split('\n').flatMap((line) => {
		const [, pid, parent, rss, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		return pid ? [{ pid: Number(pid), parent: Number(parent), megabytes: Number(rss) / 1024, command }] : [];
	});
}

const below = (pid: number) => {
	const all = processes();
	const door = all.find((one) => one.pid === pid);
	const next = all.find((one) => one.parent === pid && /next/.test(one.command));
	return { door, next };
};

/** Resident memory of the office's own process and of the Next process below it. */
export function memoryOf(pid: number) {
	const { door, next } = below(pid);
	return { door: door?.megabytes ?? Number.NaN, next: next?.megabytes ?? Number.NaN };
}

/** A clock of the processor time that both have used, in milliseconds; stands still where there is no /proc. */
export function clockOf(pid: number): () => number {
	const pids = Object.values(below(pid)).flatMap((one) => (one ? [one.pid] : []));
	return () => pids.reduce((sum, one) => sum + used(one), 0);
}

/** The same for a PostgreSQL by its data folder, with the processes of its that have ended meanwhile. */
export function clockOfFolder(folder: string): () => number {
	return () => {
		const pids = processesIn(folder);
		const first = pids.find((pid) => !pids.includes(parentOf(pid)));
		return pids.reduce((sum, pid) => sum + used(pid), first && isAlive(first) ? used(first, [13, 14]) : 0);
	};
}

/** Milliseconds, by the numbers of fields of /proc/…/stat; those of children count once their parent has asked for them. */
function used(pid: number, fields = [11, 12]) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const all = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return 10 * fields.reduce((sum, field) => sum + Number(all[field]), 0);
	} catch {
		return 0;
	}
}
