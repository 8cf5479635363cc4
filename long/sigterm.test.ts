import { afterAll, beforeAll, expect, test } from 'vitest';
import { pause } from '@/server/terminal';
import { noFaults, patientForm, writeThroughDoor } from '@/server/test-cut-writers';
import { noteFigures } from './figures';
import { openWholeOffice, type WholeOffice } from './whole-office';

const times = Number(process.env.SIGTERMS || 20);
/** In milliseconds; systemd would kill after fifteen seconds. */
const outWithin = 10_000;

let office: WholeOffice;
beforeAll(async () => {
	office = await openWholeOffice();
});
afterAll(() => office.stop());

test(`SIGTERM under load, ${times} times`, async () => {
	const cookie = await office.sessionCookieOf('staff');
	const submit = patientForm(office.baseUrl, cookie);
	let over = false;
	const readers = Array.from({ length: 4 }, async () => {
		while (!over)
			await fetch(`${office.baseUrl}/de/office/visits`, { headers: { cookie } }).then(
				(answer) => answer.text(),
				() => pause(100),
			);
	});
	const took: number[] = [];
	const stopping = (async () => {
		for (let nth = 0; nth < times; nth += 1) {
			await pause(1500 + (nth % 5) * 100);
			took.push(await office.endAndStart('SIGTERM'));
		}
	})().finally(() => {
		over = true;
	});
	const [{ faults, ...told }] = await Promise.all([
		writeThroughDoor(
			submit,
			() => over,
			() => office.open(2),
			16,
		),
		stopping,
	]);
	await Promise.all(readers);
	noteFigures(
		'sigterm',
		`SIGTERM ${took.length}× under load of 16 writers and 4 readers: out in ≤ ${Math.max(...took)} ms, ${told.written} forms written, ${told.again} sent again; ${JSON.stringify(faults)}`,
	);
	expect(faults).toEqual(noFaults);
	expect(took.filter((ms) => ms > outWithin)).toEqual([]);
	const ended = office.log().match(/"level":60/g) ?? [];
	expect(ended).toEqual([]);
}, 3_600_000);
