import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pause } from '@/server/terminal';
import { ask, type Load, load } from './wire';

const encoding = { 'accept-encoding': 'gzip' };
const [connections, seconds] = [10, 4];

/** Waits until the front door has rendered everything that is public; measuring meanwhile would be unfair. */
export async function published(baseUrl: string, folder: string) {
	const count = () =>
		readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
	await ask(`${baseUrl}/de`);
	for (let before = -1, quiet = 0; quiet < 3; ) {
		await pause(1000);
		const now = count();
		quiet = now === before ? quiet + 1 : 0;
		before = now;
	}
	return count();
}

/** A published page through the front door, and the same bytes from a server that does nothing else. */
export async function againstStatic(url: string, folder: string): Promise<{ door: Load; bare: Load }> {
	const { pathname } = new URL(url);
	const builds = readdirSync(folder).map((build) => path.join(folder, build, `${pathname}.html.gz`));
	const file = builds.find((name) => existsSync(name));
	if (!file) throw new Error(`${pathname} is not on the shelf`);
	const server = fork(path.join(import.meta.dirname, 'static-file.mjs'), [file, 'gzip'], { execArgv: [] });
	try {
		const [{ port }] = await once(server, 'message');
		const bareUrl = `http://127.0.0.1:${port}/`;
		const rounds: { door: Load; bare: Load }[] = [];
		for (let round = 0; round < 3; round++) {
			const bare = await load(bareUrl, encoding, connections, seconds);
			rounds.push({ bare, door: await load(url, encoding, connections, seconds) });
		}
		const ratio = ({ door, bare }: { door: Load; bare: Load }) => bare.perSecond / door.perSecond;
		return rounds.sort((a, b) => ratio(a) - ratio(b))[1] as { door: Load; bare: Load };
	} finally {
		server.disconnect();
	}
}
