import { type Application, startApplication } from './application';
import { buildIfChanged } from './build';
import { sayAccounts, setupToken } from './demo';
import { type FrontDoor, openFrontDoor } from './front-door';
import { Metrics } from './metrics';
import { openMetricsPort } from './metrics-port';
import { assertAnswers, openDatabase, prepareDatabase } from './office';
import { dataDir, inData, root } from './paths';
import { assertPortFree, portTaken } from './port-check';
import { runningOwner } from './postgres';
import { requestLog } from './request-log';
import { secrets } from './secrets';
import { applicationEnv, settings } from './settings';
import { Shutdown } from './shutdown';
import { failPlainly, PlainError, pause, print, whyNoAnswer } from './terminal';

const shutdown = new Shutdown();
// Whoever started us starts us again; the state that an unforeseen error leaves behind is unknown.
process.on('uncaughtException', failPlainly);

async function start() {
	const begun = performance.now();
	const chosen = settings();
	await assertPortFree(chosen);
	const owner = chosen.databaseUrl ? null : runningOwner(dataDir);
	if (owner) {
		throw new PlainError(`This office is already running (process ${owner}); to stop it: kill ${owner}`);
	}

	const buildId = await buildIfChanged();
	let application: Application | null = null;
	const database = await openDatabase(chosen, () => application?.restart());
	shutdown.add(() => database.stop());

	shutdown.add(async () => application?.stop());
	let door: FrontDoor | null = null;
	const published = inData('published');
	const metrics =
		chosen.metrics &&
		new Metrics({
			door: () => door?.state() ?? null,
			application: async () => application?.figures() ?? null,
			folders: { data: dataDir, published },
		});
	const logged = process.stdout.isTTY ? () => {} : requestLog();
	const opened = await openFrontDoor({
		...chosen,
		root,
		published,
		buildId,
		databaseUrl: () => database.url(),
		authSecret: secrets().authSecret,
		upstreamPort: () => application?.port() ?? null,
		log: print,
		answered(answer) {
			logged(answer);
			metrics?.answered(answer);
		},
	}).catch((error) => {
		throw error.code === 'EADDRINUSE' ? portTaken(chosen.port) : error;
	});
	door = opened;
	shutdown.add(() => opened.stop());
	if (metrics && chosen.metrics) {
		const port = await openMetricsPort(metrics, chosen.metrics);
		shutdown.add(() => port.stop());
	}

	await patiently(() => assertAnswers(database.url()));
	const waitsForAdmin = await patiently(() => prepareDatabase(database.url(), chosen));
	if (shutdown.begun) return;
	const { authSecret } = secrets();
	const token = waitsForAdmin ? setupToken() : undefined;
	const env = () => ({
		...applicationEnv(database.url(), authSecret, chosen.baseUrl),
		...(token && { SETUP_TOKEN: token }),
	});
	application = await startApplication(env, () => opened.refresh());

	if (waitsForAdmin) print(`Make the first admin: ${chosen.baseUrl}/de/setup?token=${token}`);
	else sayAccounts();
	print(`Ready: ${chosen.baseUrl} (${((performance.now() - begun) / 1000).toFixed(1)} s). Stop with Ctrl+C.`);
}

/** A database that is away is waited for, behind the outage page; one that is wrong ends the start. */
async function patiently<T>(work: () => Promise<T>): Promise<T | undefined> {
	for (let told = ''; !shutdown.begun; ) {
		try {
			return await work();
		} catch (error) {
			const why = whyNoAnswer(error);
			if (!why) throw error;
			if (why !== told) print(`${why}; waiting for it.`);
			told = why;
			await pause(1000);
		}
	}
	return undefined;
}

await start().catch(async (error) => {
	if (shutdown.begun) return;
	await shutdown.run();
	failPlainly(error);
});
