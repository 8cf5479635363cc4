import http from 'node:http';
import type postgres from 'postgres';
import { actionId, ask } from './bench/wire';
import { pause } from './terminal';

/** What a submission was answered: written, to be sent again with its key, or anything else, which is a fault. */
export type Said = 'written' | 'again' | `fault: ${string}`;

/** Sends an organisation to the office at `baseUrl` as its form does; throws where no answer comes. */
export function organisationForm(baseUrl: string, cookie: string) {
	const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
	const headers = {
		...{ cookie, origin: baseUrl, 'sec-fetch-site': 'same-origin' },
		...{ 'next-action': actionId('addOrganisationAction'), accept: 'text/x-component' },
		'content-type': 'text/plain;charset=UTF-8',
	};
	return async (name: string, key: string): Promise<Said> => {
		const empty = { territoryId: '', parentId: '', website: '', email: '', phone: '', notes: '' };
		const body = JSON.stringify([{ key, input: { name, sector: 'business', ...empty } }]);
		const address = `${baseUrl}/de/office/organisations/new`;
		const answer = await ask(address, { method: 'POST', headers, body, agent });
		if (answer.body.includes('"data":{"id"')) return 'written';
		const isAway = answer.status === 503 || answer.body.includes('"code":"unavailable"');
		return isAway ? 'again' : `fault: ${answer.status} ${answer.body.slice(0, 200)}`;
	};
}

/** As organisationForm; who gets no answer waits a moment, to send again. */
export function patientForm(baseUrl: string, cookie: string) {
	const send = organisationForm(baseUrl, cookie);
	return async (name: string, key: string): Promise<Said> => {
		const said = await send(name, key).catch(() => 'again' as const);
		if (said === 'again') await pause(100);
		return said;
	};
}

/**
 * Eight writers, or so many, who each add organisations through a whole office until `enough`, and send again what they are not
 * told of. Answers what stands in the database otherwise than they were told.
 */
export async function writeThroughDoor(
	submit: (name: string, key: string) => Promise<Said>,
	enough: () => boolean,
	open: () => postgres.Sql,
	writers = 8,
) {
	const told: string[] = [];
	const odd: string[] = [];
	let again = 0;
	const write = async () => {
		const [name, key] = [crypto.randomUUID(), crypto.randomUUID()];
		for (;;) {
			const said = await submit(name, key);
			if (said === 'written') return told.push(name);
			if (said !== 'again') return odd.push(said);
			again += 1;
		}
	};
	const writer = async () => {
		while (!enough()) await write();
	};
	await Promise.all(Array.from({ length: writers }, writer));

	const look = open();
	const rows = await look<{ name: string; lines: number; own: boolean }[]>`
		select o.name, (select count(*)::int from history h where h.record_id = o.id) as lines, exists (
			select from submissions s where s.answer ->> 'id' = o.id::text and s.xmin::text = o.xmin::text) as own
		from organisations o where o.name ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$'`;
	const times = (name: string) => rows.filter((row) => row.name === name).length;
	const [foreign] = await look<
		{ found: number }[]
	>`select count(*)::int as found from (select 1 from organisations
		where name ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' group by xmin::text having count(*) > 1) twins`;
	return {
		written: told.length,
		again,
		faults: {
			odd,
			lost: told.filter((name) => times(name) === 0).length,
			doubled: told.filter((name) => times(name) > 1).length,
			untold: rows.length - told.length,
			half: rows.filter(({ lines, own }) => lines !== 1 || !own).length,
			foreign: foreign?.found ?? 0,
		},
	};
}

export const noFaults = { odd: [], lost: 0, doubled: 0, untold: 0, half: 0, foreign: 0 };
