import { afterAll, beforeAll, expect, test } from 'vitest';
import { pause } from '@/server/terminal';
import { noFaults, patientForm, writeThroughDoor } from '@/server/test-cut-writers';
import { attack } from './attackers';
import { faultsOf } from './faults';
import { longSeconds } from './seconds';
import { wellAgain } from './well';
import { openWholeOffice, type WholeOffice } from './whole-office';

/** In milliseconds from when a cause has gone. */
const wellWithin = 5000;

let office: WholeOffice;
beforeAll(async () => {
	office = await openWholeOffice();
	if (!office.ownDisk) console.log('No disk of its own could be mounted (only root may): it is not filled.');
});
afterAll(() => office.stop());

test(`everything at once for ${longSeconds} s: nothing lost or doubled, never silent, soon well`, async () => {
	const cookie = await office.sessionCookieOf('staff');
	const submit = patientForm(office.baseUrl, cookie);

	let over = false;
	let restarting = false;
	let current = '';
	const slow: { address: string; ms: number; at: string }[] = [];
	const cutShort: string[] = [];
	const odd: string[] = [];
	const watch = async (address: string) => {
		while (!over) {
			const begun = performance.now();
			const answer = await fetch(office.baseUrl + address, {
				headers: { cookie },
				signal: AbortSignal.timeout(20_000),
			})
				.then(async (response) => ({ status: response.status, body: await response.text() }))
				.catch((error) => error as Error);
			const ms = performance.now() - begun;
			const failed = answer instanceof Error ? answer.message : ![200, 503].includes(answer.status);
			// What was on its way when Next died can only be cut off.
			const died = failed === 'terminated' && address.startsWith('/de/office') && /killed|full/.test(current);
			if (died) cutShort.push(current);
			else if (failed && !restarting)
				odd.push(`${address}, ${current}: ${answer instanceof Error ? answer.message : answer.status}`);
			if (!restarting) slow.push({ address, ms: Math.round(ms), at: current });
			await pause(200);
		}
	};
	const attackers = attack(office, cookie);
	const watchers = ['/de', '/de/partnerschaften', '/de/office', '/api/health'].map(watch);
	const well: Record<string, number[]> = {};
	const begun = performance.now();
	const breaking = (async () => {
		const faults = faultsOf(office);
		for (let nth = 0; performance.now() - begun < longSeconds * 1000; nth += 1) {
			const { name, bring } = faults[nth % faults.length] as (typeof faults)[number];
			current = name;
			restarting = name.startsWith('everything');
			await bring();
			restarting = false;
			well[name] = [...(well[name] ?? []), await wellAgain(office, cookie)];
			await pause(2000);
		}
	})();
	let broken = true;
	void breaking.finally(() => {
		broken = false;
	});
	const { faults, ...told } = await writeThroughDoor(
		submit,
		() => !broken,
		() => office.open(2),
	);
	await breaking;
	const attacks = await attackers.stop();
	over = true;
	await Promise.all(watchers);
	const slowest = slow.toSorted((a, b) => b.ms - a.ms).slice(0, 12);
	console.log(JSON.stringify({ ...told, ...faults, attacks, cutShort, slowest, well }, null, '\t'));

	const sql = office.open();
	const personal = await sql<{ word: string }[]>`select email as word from users
		union select name from organisations where name ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$'
		union select family_name || ', ' || given_name from people where length(family_name) > 3`;
	await sql.end();
	const log = office.log();
	expect(log.length).toBeGreaterThan(1000);
	expect(personal.length).toBeGreaterThan(20);
	const named = personal.filter(({ word }) => log.includes(word));
	expect({ named: named.length, sealed: log.includes(cookie.split('=')[1] ?? '') }).toEqual({
		named: 0,
		sealed: false,
	});
	expect(faults).toEqual(noFaults);
	expect(odd).toEqual([]);
	expect(slowest.filter(({ ms }) => ms > 3000)).toEqual([]);
	const late = Object.entries(well).filter(([, times]) => Math.max(...times) > wellWithin);
	expect(late).toEqual([]);
}, 3_600_000);
