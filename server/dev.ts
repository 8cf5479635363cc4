import { spawn } from 'node:child_process';
import path from 'node:path';
import { sayAccounts, setupToken } from './demo';
import { openDatabase, prepareDatabase } from './office';
import { root } from './paths';
import { assertPortFree } from './port-check';
import { secrets } from './secrets';
import { applicationEnv, settings } from './settings';
import { failPlainly, print } from './terminal';

async function dev() {
	const chosen = settings();
	await assertPortFree(chosen);
	const database = await openDatabase(chosen, () =>
		print('PostgreSQL has moved to another port; start again.'),
	);
	const waitsForAdmin = await prepareDatabase(database.url(), chosen).catch(async (error) => {
		await database.stop();
		throw error;
	});
	const env = applicationEnv(database.url(), secrets().authSecret, chosen.baseUrl);
	env.SETUP_TOKEN = setupToken();
	const program = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
	// For the name see next-server.mjs.
	const host = chosen.host === '127.0.0.1' ? 'localhost' : chosen.host;
	const next = spawn(process.execPath, [program, 'dev', '-H', host, '-p', String(chosen.port)], {
		cwd: root,
		env,
		stdio: 'inherit',
	});
	if (waitsForAdmin) print(`Make the first admin: ${chosen.baseUrl}/de/setup?token=${env.SETUP_TOKEN}`);
	else sayAccounts();

	for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => next.kill(name));
	next.once('exit', async (code) => {
		await database.stop();
		process.exit(code ?? 0);
	});
}

await dev().catch(failPlainly);
