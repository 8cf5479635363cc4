import postgres from 'postgres';
import { migrate } from '@/db/migrate';
import { read } from '@/settings/read';
import { throwawayCluster } from './throwaway-cluster';

const authSecret = 'a-secret-for-tests-only-0123456789abcdef';
const template = 'jumelage_template';

let end = async () => {};

/** One cluster for the whole run, whichever project asks first, one migrated template in it; each test file copies the template. */
export async function setup() {
	if (process.env.TEST_TEMPLATE_URL) return;
	const base = read('TEST_DATABASE_URL') ?? (await ownCluster());
	const sql = postgres(base, { max: 1, onnotice: () => {} });
	await sql.unsafe(`drop database if exists ${template} with (force)`);
	await sql.unsafe(`create database ${template}`);
	await sql.end();
	const url = new URL(base);
	url.pathname = `/${template}`;
	await migrate(url.href, { authSecret });
	process.env.AUTH_SECRET = authSecret;
	// What is refused on purpose needs no line; tests of the log make one of their own.
	process.env.LOG_LEVEL ??= 'fatal';
	process.env.TEST_TEMPLATE_URL = url.href;
}

async function ownCluster() {
	const cluster = await throwawayCluster();
	end = () => cluster.stop();
	return cluster.ownerUrl('postgres');
}

export async function teardown() {
	await end();
}
