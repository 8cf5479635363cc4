import { afterAll, beforeAll, expect, test } from 'vitest';
import { pause } from '@/server/terminal';
import { noFaults, patientForm, writeThroughDoor } from '@/server/test-cut-writers';
import { kill } from './faults';
import { noteFigures } from './figures';
import { wellAgain } from './well';
import { openWholeOffice, type WholeOffice } from './whole-office';

const forms = Number(process.env.FORMS || 10_000);
/** So many of ten thousand forms. */
const kills = { Next: 20, PostgreSQL: 10, 'the door': 5, everything: 2 };
/** In milliseconds from when it can answer, on a calm machine. */
const wellWithin = Number(process.env.WELL_MS || 3000);

let office: WholeOffice;
beforeAll(async () => {
	office = await openWholeOffice();
});
afterAll(() => office.stop());

type Victim = keyof typeof kills;
const ways: Record<Victim, () => unknown> = {
	Next: () => kill(office.application()),
	PostgreSQL: () => kill(office.postmaster()),
	'the door': () => office.endAndStart('SIGKILL'),
	everything: () => {
		kill(office.postmaster());
		kill(office.application());
		return office.endAndStart('SIGKILL');
	},
};
/** Each kind spread evenly over the forms. */
const plan = Object.entries(kills)
	.flatMap(([victim, times]) => {
		const so = Math.max(1, Math.round((times * forms) / 10_000));
		return Array.from({ length: so }, (_, nth) => ({ victim: victim as Victim, at: (nth + 0.5) / so }));
	})
	.sort((a, b) => a.at - b.at);

test(`${forms} forms by 16 writers through ${plan.length} kills`, async () => {
	const cookie = await office.sessionCookieOf('staff');
	const send = patientForm(office.baseUrl, cookie);
	let written = 0;
	const submit = async (name: string, key: string) => {
		const said = await send(name, key);
		if (said === 'written') written += 1;
		return said;
	};
	const well: Record<string, number[]> = {};
	let done = false;
	const killing = (async () => {
		for (const { victim, at } of plan) {
			while (written < at * forms) await pause(20);
			await ways[victim]();
			well[victim] = [...(well[victim] ?? []), await wellAgain(office, cookie)];
		}
		done = true;
	})();
	const over = () => done && written >= forms;
	const [{ faults, ...told }] = await Promise.all([
		writeThroughDoor(submit, over, () => office.open(2), 16),
		killing,
	]);
	const slowest = Object.entries(well).map(
		([victim, times]) => `${victim} ${times.length}× ≤ ${Math.max(...times)} ms`,
	);
	noteFigures(
		'kills',
		`${told.written} forms by 16 writers, ${told.again} sent again; killed and well again: ${slowest.join(', ')}; ${JSON.stringify(faults)}`,
	);
	expect(faults).toEqual(noFaults);
	expect(
		Object.values(well)
			.flat()
			.filter((ms) => ms > wellWithin),
	).toEqual([]);
}, 3_600_000);
