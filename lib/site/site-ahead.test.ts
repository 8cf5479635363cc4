import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '@/db';
import {
	agreement,
	asActor,
	ledgerEntry,
	organisation,
	person,
	representative,
	succession,
	territory,
} from '@/db/demo/builders';
import { today } from '@/lib/dates';
import { type SiteWorld, siteWorld } from './site-test-world';

const later = `${Number(today().slice(0, 4)) + 3}-05-04`;
const recently = '2020-02-03';
const long = '1999-01-01';

let world: SiteWorld;
let views: string[];
const ids = { partnership: '', post: '', partner: '', other: '', agreement: '', lodz: '', school: '' };

class Tried extends Error {}

beforeAll(async () => {
	world = await siteWorld();
	const rows = await world.office<{ name: string }[]>`
		select viewname as name from pg_views where schemaname = 'site' order by 1`;
	views = rows.map(({ name }) => name);
	await world.write(async (tx) => {
		const [found] = await tx.execute<{ id: string; partner: string }>(sql`
			select p.id, pp.territory_id as partner from partnerships p
			join partnership_parties pp on pp.partnership_id = p.id and pp.side = 'partner'
			where p.slug = 'nouvelle-aquitaine'`);
		ids.partnership = found?.id ?? '';
		ids.partner = found?.partner ?? '';
		ids.other = (await territory(tx, { names: [{ name: 'Nachbarregion' }] })).id;
		const publishedAt = new Date();
		ids.agreement = (
			await agreement(tx, {
				...{ publishedAt, signedOn: long, openForAccession: true, partnershipIds: [ids.partnership] },
				signatories: [{ territoryId: ids.partner }],
			})
		).id;
		const [lodz] = await tx.execute<{ id: string; partner: string }>(sql`
			select p.id, pp.territory_id as partner from partnerships p
			join partnership_parties pp on pp.partnership_id = p.id and pp.side = 'partner' where p.slug = 'lodz'`);
		ids.lodz = lodz?.id ?? '';
		const place = await territory(tx, { parentId: lodz?.partner, names: [{ name: 'Ort' }] });
		ids.school = (await organisation(tx, { name: 'Hochschule', territoryId: place.id })).id;
		const [post] = await tx.execute<{ id: string }>(
			sql`select id from representative_posts where partnership_id = ${ids.partnership}`,
		);
		ids.post = post?.id ?? '';
	});
});
afterAll(() => world.end());

/** What each view shows, but for the lines of the timeline, which say of themselves that they lie ahead. */
async function shown(tx: Db) {
	const read = async (view: string) => {
		const rows = await tx.execute<{ row: Record<string, unknown> }>(
			sql`select to_jsonb(v) as row from site.${sql.identifier(view)} v order by to_jsonb(v)::text`,
		);
		return rows.map(({ row }) => row);
	};
	const found: Record<string, unknown[]> = {};
	for (const view of views.filter((name) => name !== 'ledger_entries')) found[view] = await read(view);
	return found;
}

/** What the site shows before and after something was written, which is taken back. */
async function around(write: (tx: Db) => Promise<unknown>, given?: (tx: Db) => Promise<unknown>) {
	const seen: Record<string, unknown[]>[] = [];
	await asActor(world.officeDb, 'Test', async (tx) => {
		await given?.(tx);
		seen.push(await shown(tx));
		await write(tx);
		seen.push(await shown(tx));
		throw new Tried();
	}).catch((error) => {
		if (!(error instanceof Tried)) throw error;
	});
	return seen;
}

const entry = (type: 'founded' | 'suspended' | 'ended') => (tx: Db, on: string) =>
	ledgerEntry(tx, ids.partnership, { type, on, reason: 'Grund' });
const name = (status: 'current' | 'alias') => (tx: Db, on: string) =>
	tx.execute(
		status === 'alias'
			? sql`insert into territory_names (territory_id, locale, name, status, valid_from)
				values (${ids.partner}, 'de', 'Großaquitanien', 'alias', ${on})`
			: sql`with former as (update territory_names set status = 'former', valid_to = ${on}
					where territory_id = ${ids.partner} and locale = 'de' and status = 'current')
				insert into territory_names (territory_id, locale, name, status, valid_from)
				values (${ids.partner}, 'de', 'Großaquitanien', 'current', ${on})`,
	);
const undated = (tx: Db) =>
	tx.execute(sql`delete from ledger_entries where partnership_id = ${ids.partnership}`);

type Write = (tx: Db, on: string) => Promise<unknown>;

/** What is written with a day, a day on which it has come, and what has to be there before. */
const writes: [string, Write, string, ((tx: Db) => Promise<unknown>)?][] = [
	['a suspension', entry('suspended'), recently],
	['an end', entry('ended'), recently],
	['a founding', entry('founded'), recently, undated],
	['the next name of the partner', name('current'), recently],
	['another name of the partner', name('alias'), recently],
	['a merger', (tx, on) => succession(tx, { fromId: ids.partner, toId: ids.other, on }), recently],
	[
		'what the partner emerged from',
		(tx, on) => succession(tx, { fromId: ids.other, toId: ids.partner, on }),
		recently,
	],
	[
		'an accession',
		(tx, on) =>
			tx.execute(sql`insert into agreement_signatories (agreement_id, territory_id, accession, signed_on, position)
				values (${ids.agreement}, ${ids.other}, true, ${on}, 9)`),
		recently,
	],
	[
		'an accession with the partnership that it brings',
		async (tx, on) => {
			await tx.execute(sql`insert into agreement_signatories (agreement_id, organisation_id, accession, signed_on)
				values (${ids.agreement}, ${ids.school}, true, ${on})`);
			await tx.execute(sql`insert into agreement_partnerships (agreement_id, partnership_id, by_signatory)
				values (${ids.agreement}, ${ids.lodz}, true)`);
		},
		recently,
	],
	[
		'a party that leaves an agreement',
		(tx, on) =>
			tx.execute(
				sql`update agreement_signatories set left_on = ${on} where agreement_id = ${ids.agreement} and not accession`,
			),
		recently,
	],
	[
		'a term with a public contact',
		async (tx, on) =>
			representative(tx, {
				...{ partnershipId: ids.partnership, personId: (await person(tx)).id, role: 'deputy' },
				...{ during: `[${on},)`, publicContact: { name: 'Pia Probe' } },
			}),
		recently,
	],
	[
		'the closing of a post',
		(tx, on) => tx.execute(sql`update representative_posts set closed_on = ${on} where id = ${ids.post}`),
		long,
	],
];

describe.each(writes)('%s', (_, write, past, given) => {
	it('changes nothing public before its day', async () => {
		const [before, after] = await around((tx) => write(tx, later), given);
		expect(after).toEqual(before);
	});

	it('is public once its day has come', async () => {
		const [before, after] = await around((tx) => write(tx, past), given);
		expect(after).not.toEqual(before);
	});
});
