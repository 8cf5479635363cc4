import http from 'node:http';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutterBefore, someCuts } from '@/db/test-cutter';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import { makeRoom, writeUnderCuts } from '@/db/test-writers';
import { sessionCookie } from '@/lib/auth/cookies';
import { actionId, ask } from '@/server/bench/wire';
import { noFaults, writeThroughDoor } from '@/server/cut-writers';
import { fillDatabase, openTestOffice } from '@/server/test-office';

const wanted = Number(process.env.CUTS || 5000);
const throughTheDoor = Math.ceil(wanted / 10);

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

let database: TestDatabase;
let look: postgres.Sql;
beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
	look = postgres(database.url, { max: 1, onnotice: () => {} });
	await makeRoom(look);
});
afterAll(async () => {
	await look.end();
	await database.drop();
});

test(`${wanted} cuts at the driver`, async () => {
	const { faults, cuts, ...told } = await writeUnderCuts(database.url, look, wanted);
	console.log(`${cuts} cuts: ${JSON.stringify({ ...told, ...faults })}`);
	expect(faults).toEqual({ lost: 0, doubled: 0, half: 0, ghosts: 0, foreign: 0 });
});

test(`${throughTheDoor} cuts behind a whole office`, async () => {
	const filled = await fillDatabase();
	let cutter = await cutterBefore(filled.databaseUrl, () => 'no');
	let cutting = false;
	const office = await openTestOffice(filled, undefined, async (url) => {
		cutter.close();
		cutter = await cutterBefore(url, (piece) => (cutting ? someCuts(piece) : 'no'));
		return cutter.url;
	});
	const sql = postgres(office.databaseUrl, { max: 2, onnotice: () => {} });
	const [session] = await sql<{ id: string }[]>`insert into sessions (user_id, user_agent, address)
		select id, 'Test', '127.0.0.1' from users where role = 'staff' and active order by id limit 1 returning id`;
	const sealed = await encode({ token: { sid: session?.id }, secret: office.authSecret, maxAge: 36_000 });
	const headers = {
		...{
			cookie: `${sessionCookie(office.baseUrl)}=${sealed}`,
			origin: office.baseUrl,
			'sec-fetch-site': 'same-origin',
		},
		...{ 'next-action': actionId('addOrganisationAction'), accept: 'text/x-component' },
		'content-type': 'text/plain;charset=UTF-8',
	};
	const submit = async (name: string, key: string) => {
		const empty = { territoryId: '', parentId: '', website: '', email: '', phone: '', notes: '' };
		const body = JSON.stringify([{ key, input: { name, sector: 'business', ...empty } }]);
		const address = `${office.baseUrl}/de/office/organisations/new`;
		const answer = await ask(address, { method: 'POST', headers, body, agent });
		if (answer.body.includes('"data":{"id"')) return 'written';
		const isAway = answer.status === 503 || answer.body.includes('"code":"unavailable"');
		return isAway ? 'again' : (`fault: ${answer.status} ${answer.body.slice(0, 200)}` as const);
	};
	cutting = true;
	const { faults, ...told } = await writeThroughDoor(
		submit,
		() => cutter.cuts() >= throughTheDoor,
		() => sql,
	);
	cutting = false;
	console.log(`${cutter.cuts()} cuts: ${JSON.stringify({ ...told, ...faults })}`);
	await sql.end();
	await office.stop();
	cutter.close();
	await filled.stop();
	expect(faults).toEqual(noFaults);
});
