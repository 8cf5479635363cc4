import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '@/db/migrate';
import { startApplication } from './application';
import { buildIfChanged } from './build';
import { fillDemoOffice } from './demo';
import { openFrontDoor } from './front-door';
import { root } from './paths';
import { freePort } from './ports';
import { applicationEnv } from './settings';
import { throwawayCluster } from './throwaway-cluster';

export interface TestOffice {
	baseUrl: string;
	databaseUrl: string;
	authSecret: string;
	accountsFile: string;
	/** The folder of the published pages, one below it for each build. */
	published: string;
	stop(): Promise<void>;
}

const authSecret = 'a-secret-for-browser-tests-only-0123456789';

/**
 * A whole office as `npm start` makes it, on ports and data of its own, gone when it stops. `through` may put
 * something between the office and its database.
 */
export async function openTestOffice(
	log: (line: string) => void = () => {},
	through = async (url: string) => url,
): Promise<TestOffice> {
	const buildId = await buildIfChanged();
	const cluster = await throwawayCluster();
	const databaseUrl = cluster.ownerUrl();
	const seenUrl = await through(databaseUrl);
	await migrate(databaseUrl, { authSecret });
	const accountsFile = path.join(cluster.folder, 'demo-accounts.json');
	await fillDemoOffice(databaseUrl, accountsFile);

	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	const published = path.join(cluster.folder, 'published');
	mkdirSync(published);
	let next: Awaited<ReturnType<typeof startApplication>> | null = null;
	const door = await openFrontDoor({
		port,
		host: '127.0.0.1',
		baseUrl,
		root,
		published,
		buildId,
		databaseUrl: seenUrl,
		upstreamPort: () => next?.port() ?? null,
		log,
	});
	next = await startApplication(applicationEnv(seenUrl, authSecret, baseUrl), () => door.refresh());
	return {
		baseUrl,
		databaseUrl,
		authSecret,
		accountsFile,
		published,
		async stop() {
			await door.stop();
			await next?.stop();
			await cluster.stop();
		},
	};
}
