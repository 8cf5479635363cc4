import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { OfficeContext } from '@/lib/context';
import { type ListNoun, listNouns } from '@/lib/lists/list-nouns';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { loadPartnershipParams } from '@/lib/partnerships/partnership-params';
import { loadMonthlyReportParams } from '@/lib/representatives/monthly-report-params';
import { listMonthlyReports } from '@/lib/representatives/monthly-report-queries';
import { loadUserParams } from '@/lib/users/user-params';
import { listUsers } from '@/lib/users/user-queries';

import { listVisits } from '@/lib/visits/visit-list';
import { loadVisitParams } from '@/lib/visits/visit-params';

import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { choiceSearches } from './choices';
import { listExports } from './exports';
import { filterOptions } from './filter-options';
import { listActors } from './history-queries';

/** As a German index has them: figures by their value, ä as a, capitals beside small letters. */
const names = [
	'2. Amt',
	'10. Amt',
	'Argon Amt',
	'Ärmel Amt',
	'arnika Amt',
	'Öl Amt',
	'Ozean Amt',
	'Zoll Amt',
];

/** Columns that sort days, numbers, or words of a list in its own order; all others sort texts. */
const others = [
	...['appliedOn', 'closes', 'country', 'days', 'due', 'ends', 'founded', 'issued', 'kind', 'lastMet'],
	...[
		'lastSeen',
		'lastVisit',
		'month',
		'notice',
		'partnerships',
		'rank',
		'role',
		'round',
		'rounds',
		'sector',
	],
	...['sent', 'signed', 'since', 'startsOn', 'state', 'status', 'surveyed', 'target', 'until', 'visits'],
];
/** Their kinds are texts that the office words itself. */
const kindsAreTexts = ['partnerships'];

/** Every list that sorts, from its parameters: under its name there or, if it isn't exported, that of its file. */
const lists = await Promise.all(
	readdirSync('lib', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('-params.ts') && file !== 'list-params.ts')
		.map(async (file) => {
			const sorts = /sorts: \[([^\]]*)\]/.exec(readFileSync(`lib/${file}`, 'utf8'))?.[1];
			const address = Object.values<unknown>(await import(path.resolve('lib', file)));
			const name = listNouns.find((noun) => address.includes(listExports[noun].address));
			return { name: name ?? path.basename(file, '-params.ts'), sorts: [...(sorts?.match(/[\w-]+/g) ?? [])] };
		}),
);

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
	await make.asActor(world.db, 'Aufbau', async (tx) => {
		const { id: programmeId } = await make.programme(tx, { slug: 'rahmen', name: { de: 'Rahmen' } });
		const { id: roundId } = await make.round(tx, { programmeId, label: 'Runde' });
		const shuffled = [...names.keys()].sort((a, b) => ((a * 5) % 8) - ((b * 5) % 8));
		for (const at of shuffled) {
			const name = names[at] ?? '';
			const territory = await make.territory(tx, { names: [{ name }] });
			const kind = await make.partnershipKind(tx, { key: `kind_${at}`, label: { de: name } });
			const partnership = await make.partnership(tx, {
				...{ slug: `p-${97 - at}`, kindId: kind.id, partner: [territory.id], entries: [{ on: '2001' }] },
			});
			await make.topic(tx, { key: `order_${at}`, label: { de: name } });
			const organisation = await make.organisation(tx, { name, territoryId: territory.id });
			const person = await make.person(tx, {
				familyName: name,
				appointments: [{ organisationId: organisation.id }],
			});
			const { id: visitId } = await make.visit(tx, {
				...{ title: name, startsOn: '2026-01-01', partnershipIds: [partnership.id, world.own] },
				followUps: [{ text: name }],
			});
			await make.agreement(tx, {
				...{ title: { de: name }, signedOn: '2020', partnershipIds: [partnership.id, world.own] },
				visitId,
			});
			await make.programme(tx, { slug: `x-${97 - at}`, name: { de: name } });
			await make.publication(tx, { title: { de: name } });
			await make.placement(tx, { roundId, participantId: person.id });
			const { postId } = await make.representative(tx, {
				partnershipId: partnership.id,
				personId: person.id,
			});
			const user = await make.user(tx, {
				name,
				email: `${at === 0 ? 2 : at === 1 ? 10 : at + 10}@example.org`,
			});
			await tx.execute(sql`insert into monthly_reports (post_id, month, author_id, text)
				values (${postId}, '2026-01-01', ${user.id}, '')`);
		}
	});
});
afterAll(() => world.end());

/** The texts of the rows that were made here, in the order found. */
const ours = (rows: unknown[]) =>
	rows.flatMap((row) => {
		const text = JSON.stringify(row);
		const at = names.findIndex((name) => text.includes(`"${name}"`));
		return at < 0 ? [] : [names[at]];
	});

async function rowsOf(ctx: OfficeContext, noun: string, sort: string): Promise<unknown[]> {
	if (noun === 'user') return (await listUsers(ctx, loadUserParams({ sort, size: '500' }))).rows;
	if (noun === 'monthly-report')
		return (await listMonthlyReports(ctx, loadMonthlyReportParams({ sort, size: '500' }), 'de')).rows;
	const { address, rows } = listExports[noun as ListNoun];
	const { query } = await rows(ctx, address.load(new URLSearchParams({ sort })), 'de');
	return await query.limit(500);
}

const walk = lists.flatMap(({ name, sorts }) =>
	sorts
		.filter((sort) => !others.includes(sort) || (sort === 'kind' && kindsAreTexts.includes(name)))
		.map((sort): [string, string] => [name, sort]),
);

it('every list is looked at here, and no column of others that none has', () => {
	expect(lists.map(({ name }) => name)).toEqual(expect.arrayContaining(listNouns));
	expect(others.filter((sort) => !lists.some(({ sorts }) => sorts.includes(sort)))).toEqual([]);
	expect(walk.length).toBeGreaterThan(15);
});

it.each(walk)('%s by %s', async (noun, sort) => {
	await world.as('admin', async (ctx) => {
		expect(ours(await rowsOf(ctx, noun, sort))).toEqual(names);
		expect(ours(await rowsOf(ctx, noun, `-${sort}`))).toEqual([...names].reverse());
	});
});

const about: Partial<
	Record<keyof typeof choiceSearches, (ids: Record<string, string>) => Record<string, string>>
> = {
	'partnership-visits': ({ own = '' }) => ({ partnershipId: own }),
	'partnership-agreements': ({ own = '' }) => ({ partnershipId: own }),
	visits: ({ own = '' }) => ({ partnerships: own }),
};
/** These come by their day, the latest first. */
const byDay = ['partnership-visits', 'visits', 'predecessors', 'partnership-agreements'];

/** Countries are called what their ISO codes are called in the reader's language. */
const typedNames = (Object.keys(choiceSearches) as (keyof typeof choiceSearches)[]).filter(
	(noun) => noun !== 'countries',
);

it.each(typedNames)('the choice of %s', async (noun) => {
	await world.as('admin', async (ctx) => {
		const search = choiceSearches[noun] as (typeof choiceSearches)['people'];
		const found = await search(ctx, 'Amt', 'de', about[noun]?.({ own: world.own }) ?? {});
		const labels = found.flatMap(({ label }) => names.find((name) => label.endsWith(name)) ?? []);
		expect(labels.length, noun).toBeGreaterThan(0);
		const ordered = [...new Set(labels)];
		if (!byDay.includes(noun)) expect(ordered).toEqual(names.filter((name) => ordered.includes(name)));
	});
});

it('what filters offer, and what stands in a row', async () => {
	await world.as('admin', async (ctx) => {
		const inOrder = (labels: (string | undefined)[]) => labels.filter((label) => names.includes(label ?? ''));
		const offered = await filterOptions.partnerships(ctx, 'de');
		expect(inOrder(offered.map(({ label }) => label))).toEqual(names);
		expect(inOrder((await listActors(ctx)).map(({ name }) => name))).toEqual(names);
		const visit = await make.visit(ctx.tx, {
			...{ title: 'Alle', startsOn: '2026-02-01' },
			partnershipIds: (await listPartnerships(ctx, loadPartnershipParams({ size: '100' }), 'de')).rows.map(
				({ id }) => id,
			),
		});
		const { rows } = await listVisits(ctx, loadVisitParams({ size: '500' }), 'de');
		const row = rows.find(({ id }) => id === visit.id);
		expect(inOrder(row?.partnerships.map(({ label }) => label) ?? [])).toEqual(names);
	});
});
