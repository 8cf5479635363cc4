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
	stop(): Promise<void>;
}

const authSecret = 'a-secret-for-browser-tests-only-0123456789';

/** A whole office as `npm start` makes it, on ports and data of its own, gone when it stops. */
export async function openTestOffice(log: (line: string) => void = () => {}): Promise<TestOffice> {
	const buildId = await buildIfChanged();
	const cluster = await throwawayCluster();
	const databaseUrl = cluster.ownerUrl();
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
		databaseUrl,
		upstreamPort: () => next?.port() ?? null,
		log,
	});
	next = await startApplication(applicationEnv(databaseUrl, authSecret, baseUrl), () => door.refresh());
	return {
		baseUrl,
		databaseUrl,
		authSecret,
		accountsFile,
		async stop() {
			await door.stop();
			await next?.stop();
			await cluster.stop();
		},
	};
}
