import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutterBefore, someCuts } from '@/db/test-cutter';
import { openWritersRoom, type WritersRoom, writeUnderCuts } from '@/db/test-writers';
import { sessionCookie } from '@/lib/auth/cookies';
import { refreshWait } from '@/server/front-door/refresher';
import { noFaults, organisationForm, writeThroughDoor } from '@/server/test-cut-writers';
import { fillDatabase, openTestOffice } from '@/server/test-server';
import { noteFigures } from './figures';

const wanted = Number(process.env.CUTS || 5000);
const throughTheDoor = Math.ceil(wanted * 0.4);

let room: WritersRoom;
beforeAll(async () => {
	room = await openWritersRoom();
});
afterAll(() => room.close());

test(`${wanted} cuts at the driver`, async () => {
	const { faults, cuts, ...told } = await writeUnderCuts(room, wanted);
	noteFigures('lost-connections', `${cuts} cuts at the driver: ${JSON.stringify({ ...told, ...faults })}`);
	expect(faults).toEqual({ lost: 0, doubled: 0, half: 0, ghosts: 0, foreign: 0 });
});

test(`${throughTheDoor} cuts behind a whole office`, async () => {
	const filled = await fillDatabase();
	let cutter = await cutterBefore(filled.databaseUrl, () => 'no');
	let cutting = false;
	const through = async (url: string) => {
		cutter.close();
		cutter = await cutterBefore(url, (piece) => (cutting ? someCuts(piece) : 'no'));
		return cutter.url;
	};
	const office = await openTestOffice(filled, undefined, { through, refreshWait });
	const sql = postgres(office.databaseUrl, { max: 2, onnotice: () => {} });
	const [session] = await sql<{ id: string }[]>`insert into sessions (user_id, user_agent, address)
		select id, 'Test', '127.0.0.1' from users where role = 'staff' and active order by id limit 1 returning id`;
	const sealed = await encode({ token: { sid: session?.id }, secret: office.authSecret, maxAge: 36_000 });
	const cookie = `${sessionCookie(office.baseUrl)}=${sealed}`;
	cutting = true;
	const { faults, ...told } = await writeThroughDoor(
		organisationForm(office.baseUrl, cookie),
		() => cutter.cuts() >= throughTheDoor,
		() => sql,
	);
	cutting = false;
	noteFigures(
		'lost-connections-door',
		`${cutter.cuts()} cuts behind the door: ${JSON.stringify({ ...told, ...faults })}`,
	);
	await sql.end();
	await office.stop();
	cutter.close();
	await filled.stop();
	expect(faults).toEqual(noFaults);
});
