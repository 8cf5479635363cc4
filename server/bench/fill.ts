import postgres from 'postgres';
import { berlinToday } from '@/db/demo/days';
import { print } from '@/server/terminal';
import { createDice } from './fill-functions';
import { register } from './fill-register';
import * as rows from './fill-visits';

export interface Size {
	seed: number;
	partnerships: number;
	people: number;
	visits: number;
}

const parts = {
	delegation_members: rows.members,
	visit_stops: rows.stops,
	visit_partnerships: rows.partnerships,
	visit_topics: rows.topics,
	agenda_items: rows.agenda,
	follow_ups: rows.followUps,
};
const filled = ['history', 'visits', ...Object.keys(parts)];
const batch = 20_000;

/**
 * Writes as a superuser with the triggers off that poke the visit at each of its parts; the history's own trigger
 * stays on, and so does the one that derives a visit's text. Indexes are taken away meanwhile and built at the end.
 */
export async function fill(superuserUrl: string, size: Size) {
	const open = () =>
		postgres(superuserUrl, { max: 1, onnotice: () => {}, prepare: false, connection: settings });
	const [one, two] = [open(), open()];
	try {
		await createDice(one, size.seed);
		for (const text of register) await one.unsafe(filledIn(text, size));
		await timed('  parts and their history', async () => {
			await always(
				one,
				Object.keys(parts).map((table) => [table, 'history']),
			);
			await withoutIndexes(
				one,
				filled.filter((table) => table !== 'visits'),
				async () => {
					const texts = Object.values(parts);
					await Promise.all([inBatches(one, texts.slice(0, 1), size), inBatches(two, texts.slice(1), size)]);
				},
			);
			for (const table of Object.keys(parts)) await one.unsafe(`analyze ${table}`);
		});
		await timed('  visits, their text and their history', async () => {
			await always(one, [
				['visits', 'history'],
				['visits', 'a_derive'],
				['visits', 'b_touch'],
			]);
			await withoutIndexes(one, ['visits'], async () => {
				const half = Math.ceil(size.visits / 2);
				const both = [rows.visits, rows.revisions];
				await Promise.all([inBatches(one, both, size, 1, half), inBatches(two, both, size, half + 1)]);
			});
		});
		await restore(one);
		await timed('  vacuum and analyze', () => one.unsafe('vacuum analyze'));
	} finally {
		await Promise.all([one.end(), two.end()]);
	}
}

const settings = {
	'jumelage.actor_name': 'Bench',
	maintenance_work_mem: '512MB',
	max_parallel_maintenance_workers: 2,
};

async function timed(what: string, work: () => Promise<unknown>) {
	const begun = performance.now();
	await work();
	print(`${what}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

const filledIn = (text: string, { partnerships, people }: Size, from = 1, to = 1) =>
	text
		.replaceAll('$partnerships', String(partnerships))
		.replaceAll('$people', String(people))
		.replaceAll('$today', berlinToday())
		.replaceAll('$from', String(from))
		.replaceAll('$to', String(to));

async function inBatches(sql: postgres.Sql, texts: string[], size: Size, first = 1, last = size.visits) {
	await sql`set session_replication_role = replica`;
	for (const text of texts) {
		for (let from = first; from <= last; from += batch) {
			await sql.unsafe(filledIn(text, size, from, Math.min(from + batch - 1, last)));
		}
	}
	await sql`set session_replication_role = origin`;
}

const changed: [string, string][] = [];

async function always(sql: postgres.Sql, triggers: [string, string][]) {
	for (const [table, trigger] of triggers) {
		await sql.unsafe(`alter table ${table} enable always trigger ${trigger}`);
		changed.push([table, trigger]);
	}
}

async function restore(sql: postgres.Sql) {
	for (const [table, trigger] of changed.splice(0)) {
		await sql.unsafe(`alter table ${table} enable trigger ${trigger}`);
	}
	await sql`drop schema bench cascade`;
}

async function withoutIndexes(sql: postgres.Sql, tables: string[], work: () => Promise<unknown>) {
	const indexes = await sql<{ name: string; definition: string }[]>`
		select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
		from pg_index i where i.indrelid = any(${tables}::text[]::regclass[]) and not i.indisunique
			and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
	for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
	await work();
	for (const { definition } of indexes) await sql.unsafe(definition);
}
