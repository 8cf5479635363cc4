import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { actionNamed, builtActions, call, post, wordOf } from './action-wire';
import { sql } from './fixtures';
import { inTurn } from './http';
import { samples } from './samples';
import { newSide, newUser, type Side, type TestUser } from './test-records';

const seed = Number(process.env.SEED) || Date.now() % 2 ** 31;
const perAction = 6;
const canary = `canary${seed}`;
const missingId = '01990000-0000-7000-8000-0000000000bb';

const prototypes = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'valueOf'];
const ofForms = [
	'prevState',
	'formData',
	'$ACTION_KEY',
	'userId',
	'actorId',
	'user',
	'tx',
	'db',
	'isAdmin',
	'',
];
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

async function columnNames() {
	const rows = await sql<{ name: string }[]>`
		select distinct column_name as name from information_schema.columns where table_schema = 'public'`;
	return [...new Set(rows.flatMap(({ name }) => [name, camel(name)]))];
}

type Objects = Record<string, unknown>;

/** Every object within an input, itself first. */
const objectsIn = (value: unknown): Objects[] => {
	if (Array.isArray(value)) return value.flatMap(objectsIn);
	if (value === null || typeof value !== 'object') return [];
	return [value as Objects, ...Object.values(value).flatMap(objectsIn)];
};

const define = (target: Objects, key: string, value: unknown) =>
	Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

let side: Side;
let admin: TestUser;
test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
	[side, admin] = await Promise.all([newSide(), newUser('admin')]);
});

/** The sample of an action about records that are not there: what passes the input's check changes nothing. */
const harmless = (action: string): Objects => {
	let text = JSON.stringify(samples[action]?.(side) ?? {});
	for (const id of Object.values(side)) {
		if (/^[0-9a-f]{8}-/.test(id)) text = text.replaceAll(id, missingId);
	}
	return JSON.parse(text);
};

test('no action takes a field that its form does not have', async () => {
	console.log(`seed ${seed}`);
	const names = [...(await columnNames()), ...prototypes, ...ofForms];
	const value = fc.constantFrom<unknown>(canary, true, null, 7, [canary], { [canary]: canary });
	const actions = builtActions().map(({ name }) => name);
	let tried = 0;
	await inTurn(actions, async (action) => {
		const plain = JSON.stringify(await call(admin, action, harmless(action)));
		const places = objectsIn(harmless(action)).length;
		const property = fc.asyncProperty(
			fc.constantFrom(...names),
			value,
			fc.nat({ max: places - 1 }),
			async (key, extra, place) => {
				const input = harmless(action);
				const target = objectsIn(input)[place] ?? input;
				fc.pre(!Object.hasOwn(target, key));
				define(target, key, extra);
				tried += 1;
				const reply = await call(admin, action, input);
				const told = `${action} with "${key}": ${JSON.stringify(reply)}`;
				// React itself takes __proto__ out of what it reads; then the form is the plain one.
				if (key === '__proto__') return expect(wordOf(reply), told).not.toBe('unexpected');
				expect(wordOf(reply), told).toBe('invalid');
				expect(JSON.stringify(reply), told).not.toBe(plain);
			},
		);
		await fc.assert(property, { seed, numRuns: perAction, endOnFailure: true });
	});
	const [written] = await sql`select count(*)::int as rows from history
		where actor_id = ${admin.id} and (after::text like ${`%${canary}%`} or before::text like ${`%${canary}%`})`;
	expect(written).toEqual({ rows: 0 });
	console.log(`${tried} inputs with a field too many, ${names.length} names`);
});

test('the envelope is as strict as what is in it', async () => {
	const action = actionNamed('addFollowUpAction');
	const input = harmless('addFollowUpAction');
	const key = crypto.randomUUID();
	const wrong: unknown[][] = [
		[],
		[null],
		['text'],
		[[]],
		[{}],
		[{ key }],
		[{ input }],
		[{ key: 'no uuid', input }],
		[{ key, input: null }],
		[{ key, input: [input] }],
		[{ key, input, user: { role: 'admin' } }],
		[{ key, input, prevState: {} }],
		[{ data: { id: missingId } }, { key, input }],
	];
	for (const args of wrong)
		expect(wordOf(await post(admin, action, args)), JSON.stringify(args)).toBe('invalid');
});
