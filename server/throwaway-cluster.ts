import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Cluster, startPostgres } from './postgres';
import { isAlive } from './processes';

const prefix = 'jumelage-test-';

/** A PostgreSQL of its own that is fast and forgets; what a killed run left behind is removed first. */
export async function throwawayCluster(): Promise<Cluster & { folder: string }> {
	for (const name of readdirSync(os.tmpdir())) {
		const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : Number.NaN);
		if (pid > 0 && !isAlive(pid)) rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
	}
	const folder = path.join(os.tmpdir(), `${prefix}${process.pid}-${Date.now().toString(36)}`);
	mkdirSync(folder, { mode: 0o755 });
	const cluster = await startPostgres({ dataDir: folder, durable: false, maxConnections: 300 });
	return {
		...cluster,
		folder,
		async stop() {
			await cluster.stop();
			for (const used of [cluster.place, folder]) rmSync(used, { recursive: true, force: true });
		},
	};
}
