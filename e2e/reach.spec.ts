import { expect, test } from '@playwright/test';
import { scopeOf } from '@/lib/auth/permissions';
import { builtActions, call, type Reply } from './action-wire';
import { sql } from './fixtures';
import { inTurn } from './http';
import { actionPermissions } from './oracle';
import { samples } from './samples';
import { newSide, newTerritory, newUser, type Side, type TestUser } from './test-records';

const missingId = '01990000-0000-7000-8000-0000000000aa';

/** What a representative may only name if it is the own one; territories and lists are everybody's. */
const reachable = [
	'organisation',
	'person',
	'appointment',
	'partnership',
	'entry',
	'programme',
	'round',
	'openRound',
	'placement',
	'stay',
	'cost',
	'visit',
	'stop',
	'member',
	'agendaItem',
	'followUp',
	'user',
	'session',
	'post',
	'term',
	'absence',
	'monthlyReport',
] as const satisfies (keyof Side)[];

let foreign: Side;
let land: string;
test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
	foreign = await newSide();
	land = (await newTerritory()).id;
});

const put = (input: unknown, from: string, to: string) =>
	JSON.parse(JSON.stringify(input).replaceAll(from, to));

const withoutIds = (reply: Reply) =>
	JSON.stringify(reply).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');

/** The answers to a foreign id and to one that nobody has; both are asked as the same representative. */
async function bothAnswers(
	user: TestUser,
	action: string,
	input: unknown,
	side: Side,
	kind: (typeof reachable)[number],
) {
	const ask = async (id: string) => {
		const named = put(input, side[kind], id);
		const reply = await call(user, action, named);
		const { conflict } = reply.serverError ?? {};
		if (!conflict) return withoutIds(reply);
		return withoutIds(await call(user, action, { ...named, version: conflict.version }));
	};
	return [await ask(foreign[kind]), await ask(missingId)];
}

/** Where a form may name a record beside the one it changes. */
const references: Record<string, Record<string, (typeof reachable)[number]>> = {
	addOrganisationAction: { parentId: 'organisation' },
	reviseOrganisationAction: { parentId: 'organisation' },
	planVisitAction: { 'stops.0.stopId': 'stop' },
	reviseVisitAction: { 'stops.0.stopId': 'stop' },
};

/** The sample with an own record wherever one can be named. */
function namingAll(action: string, side: Side): unknown {
	const input = structuredClone(samples[action]?.(side) ?? {});
	for (const [path, kind] of Object.entries(references[action] ?? {})) {
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		const at = keys.reduce<Record<string, unknown>>(
			(value, key) => value[key] as Record<string, unknown>,
			input,
		);
		at[last] = side[kind];
	}
	return input;
}

test('to a representative a foreign record is a missing one, in every field of every action', async () => {
	const actions = builtActions().map(({ name }) => name);
	const told: string[] = [];
	let pairs = 0;
	const before = await stateOf(foreign);
	await inTurn(actions, async (action) => {
		const side = await newSide(land);
		const user = await newUser('representative', [side.partnership]);
		const input = namingAll(action, side);
		const named = reachable.filter((kind) => JSON.stringify(input).includes(side[kind]));
		for (const kind of named) {
			const [one, other] = await bothAnswers(user, action, input, side, kind);
			pairs += 1;
			if (one !== other) told.push(`${action} with a foreign ${kind}: ${one}, but missing: ${other}`);
			if (/"unexpected"|http \d/.test(`${one}${other}`))
				told.push(`${action} with ${kind}: ${one} / ${other}`);
		}
	});
	expect(told).toEqual([]);
	expect(await stateOf(foreign), 'what was foreign is as it was').toEqual(before);
	console.log(`${pairs} pairs of foreign and missing ids in ${actions.length} actions`);
	const allowed = actions.filter(
		(name) => actionPermissions[name] && scopeOf(holder, actionPermissions[name]) === 'own',
	);
	expect(allowed.length).toBeGreaterThan(10);
});

const holder = { role: 'representative' as const, partnershipIds: [] };

/** How often each foreign record was changed, and what hangs on it. */
const stateOf = (side: Side) => sql`
	select (select json_agg(h.id) from history h where h.record_id = any(${reachable.map((kind) => side[kind])}::uuid[])
			and h.actor <> 'Test') as changes,
		(select count(*)::int from appointments where person_id = ${side.person}) as appointments,
		(select count(*)::int from delegation_members where visit_id = ${side.visit} or person_id = ${side.person}) as members,
		(select count(*)::int from follow_ups where visit_id = ${side.visit} or partnership_id = ${side.partnership}) as promises,
		(select count(*)::int from visit_partnerships where partnership_id = ${side.partnership}) as visits,
		(select count(*)::int from organisations where parent_id = ${side.organisation}) as parts,
		(select ended_at from sessions where id = ${side.session}) as ended`;

test('somebody beyond reach does not come into it by being named on an own delegation', async () => {
	const side = await newSide(land);
	const user = await newUser('representative', [side.partnership]);
	const traveller = {
		...samples.addMemberAction?.(side),
		personId: '',
		nameThen: `Eva ${side.token}`,
		addPerson: true,
	};
	const named = { ...traveller, officeThen: 'Amt', organisationThen: `Amt ${foreign.token}` };
	const unknown = {
		...traveller,
		nameThen: `Ina ${side.token}`,
		officeThen: 'Amt',
		organisationThen: `Amt ${side.token}y`,
	};
	expect((await call(user, 'addMemberAction', named)).serverError).toBeUndefined();
	expect((await call(user, 'addMemberAction', unknown)).serverError).toBeUndefined();
	const rows = await sql`select ap.organisation_id from appointments ap join people p on p.id = ap.person_id
		where p.family_name = ${side.token}`;
	expect(rows.map((row) => row.organisation_id)).toEqual([null, null]);
});
