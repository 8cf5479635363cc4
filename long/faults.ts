import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signal } from '@/server/processes';
import { pause } from '@/server/terminal';
import type { WholeOffice } from './whole-office';

export interface Fault {
	name: string;
	/** Breaks something; resolves when the cause has gone again. */
	bring(): Promise<unknown>;
}

export const kill = (pid: number | undefined) => {
	if (pid) signal(pid, 'SIGKILL');
};

/** What befell the office on purpose, one after another. */
export function faultsOf(office: WholeOffice): Fault[] {
	const published = path.join(office.dataDir, 'published');
	const faults: Fault[] = [
		{
			name: 'every connection to the database cut',
			async bring() {
				const sql = office.open();
				await sql`select pg_terminate_backend(pid) from pg_stat_activity
					where usename like 'jumelage%' and pid <> pg_backend_pid()`;
				await sql.end();
			},
		},
		{ name: 'Next killed', bring: async () => kill(office.application()) },
		{ name: 'PostgreSQL killed', bring: async () => kill(office.postmaster()) },
		{ name: 'one server process killed', bring: async () => kill(office.backend()) },
		{
			name: 'every connection held for five seconds',
			async bring() {
				const sql = office.open(60);
				const held = Array.from({ length: 60 }, () => sql`select pg_sleep(5)`.catch(() => {}));
				await Promise.all(held);
				await sql.end({ timeout: 1 });
			},
		},
		{
			name: 'a table locked for five seconds',
			async bring() {
				const sql = office.open();
				await sql.begin(async (tx) => {
					await tx`lock table sessions in access exclusive mode`;
					await pause(5000);
				});
				await sql.end();
			},
		},
		{
			name: 'a file in place of the published folder',
			async bring() {
				renameSync(published, `${published}.away`);
				writeFileSync(published, '');
				await pause(5000);
				rmSync(published);
				renameSync(`${published}.away`, published);
			},
		},
		{ name: 'everything killed and started again', bring: () => office.endAndStart('SIGKILL') },
	];
	if (!office.ownDisk) return faults;
	return [...faults, { name: 'the disk full', bring: () => fillDisk(office) }];
}

/** Until PostgreSQL can't write its log any more and dies of it. */
async function fillDisk(office: WholeOffice) {
	const filler = path.join(office.folder, 'filler');
	const chunk = Buffer.alloc(8_000_000);
	try {
		for (;;) writeFileSync(filler, chunk, { flag: 'a' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
	}
	const sql = office.open();
	const write = () => sql`select pg_logical_emit_message(false, 'test', repeat('x', 4000000))`;
	for (let tries = 0; tries < 60; tries += 1) if (!(await write().then(Boolean, () => false))) break;
	await sql.end({ timeout: 1 });
	await pause(5000);
	rmSync(filler);
}
