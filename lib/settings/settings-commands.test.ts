import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visits } from '@/db/schema/visits';
import { type PartnershipWorld, partnershipWorld } from '@/lib/partnerships/partnership-test-world';
import { isTaken } from '@/lib/test-offers';
import { noFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import type { EntryList } from './entry-queries';
import { findEntry, listEntries, offeredOr } from './entry-queries';
import { addKind, deleteKind, offerKind, orderKinds, renameKind, retireKind } from './kind-commands';
import { addLegislature, deleteLegislature, reviseLegislature } from './legislature-commands';
import { findLegislature, listLegislatures } from './legislature-queries';
import { officeToFields, reviseLegalTexts, reviseOffice } from './office-commands';
import { findDueTexts, findMissingTexts, findOffice } from './office-queries';
import { deleteEntryRefusal, offerRefusal, retireRefusal } from './settings';
import {
	legalInput,
	legislatureInput,
	newEntryInput,
	newLegislatureInput,
	officeInput,
} from './settings-input';
import {
	addTopic,
	deleteTopic,
	mergeTopics,
	offerTopic,
	orderTopics,
	renameTopic,
	retireTopic,
} from './topic-commands';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
});
afterAll(() => world.end());

const as: PartnershipWorld['as'] = (role, work) => world.as(role, work);
const entry = async (list: EntryList, id: string) => {
	const found = await findEntry(world.read(), list, id);
	if (!found) throw new Error('not found');
	return found;
};
const now = async (list: EntryList, id: string) => {
	const { version } = await entry(list, id);
	return { id, version };
};
const keys = async (list: EntryList) => (await listEntries(world.read(), list)).map(({ key }) => key);
const history = (table: string, id: string) =>
	world.db.execute<{ operation: string; before: unknown; after: unknown }>(
		sql`select operation, before, after from history where table_name = ${table} and record_id = ${id} order by id`,
	);

describe('topics', () => {
	it('come last with a key from their name, which a new name does not touch', async () => {
		const { id } = await as('manager', (ctx) => addTopic(ctx, { label: { de: 'Wärme und Kälte' } }));
		expect(await entry('topics', id)).toMatchObject({ key: 'waerme_und_kaelte', offered: true, version: 1 });
		await as('manager', async (ctx) =>
			renameTopic(ctx, { ...(await now('topics', id)), label: { de: 'Wärme', en: 'Heat' } }),
		);
		expect(await entry('topics', id)).toMatchObject({
			...{ key: 'waerme_und_kaelte', label: { de: 'Wärme', en: 'Heat' }, version: 2 },
		});
		expect((await history('topics', id)).at(-1)).toMatchObject({
			operation: 'update',
			before: { label: { de: 'Wärme und Kälte' } },
			after: { label: { de: 'Wärme', en: 'Heat' } },
		});
		expect((await keys('topics')).at(-1)).toBe('waerme_und_kaelte');
	});

	it('have names of their own, whatever the case and marks', async () => {
		const twice = { failure: { fields: { 'label.de': 'errors.taken' } } };
		await expect(as('manager', (ctx) => addTopic(ctx, { label: { de: 'KLIMA' } }))).rejects.toMatchObject(
			twice,
		);
		const rename = as('manager', async (ctx) =>
			renameTopic(ctx, { ...(await now('topics', world.culture)), label: { de: 'klíma' } }),
		);
		await expect(rename).rejects.toMatchObject(twice);
		const same = { ...(await now('topics', world.climate)), label: { de: 'Klima', en: 'Climate' } };
		await as('manager', (ctx) => renameTopic(ctx, same));
		expect(newEntryInput.safeParse({ label: { de: ' ', en: 'Climate' } }).error?.issues[0]).toMatchObject({
			path: ['label', 'de'],
			message: 'errors.required',
		});
	});

	it('are not changed in a version that somebody else has left behind', async () => {
		const stale = { id: world.climate, version: 99 };
		const conflict = { failure: { code: 'conflict', conflict: { current: { label: { de: 'Klima' } } } } };
		for (const verb of [retireTopic, offerTopic, deleteTopic]) {
			await expect(as('manager', (ctx) => verb(ctx, stale))).rejects.toMatchObject(conflict);
		}
		await expect(
			as('manager', (ctx) => renameTopic(ctx, { ...stale, label: { de: 'X' } })),
		).rejects.toMatchObject(conflict);
		await expect(
			as('manager', (ctx) => retireTopic(ctx, { id: crypto.randomUUID(), version: 1 })),
		).rejects.toMatchObject({ failure: { code: 'notFound' } });
	});

	it('keep an order that names each of them once', async () => {
		const ids = (await listEntries(world.read(), 'topics')).map(({ id }) => id);
		await as('manager', (ctx) => orderTopics(ctx, { ids: ids.toReversed() }));
		expect((await listEntries(world.read(), 'topics')).map(({ id }) => id)).toEqual(ids.toReversed());
		for (const wrong of [
			ids.slice(1),
			[...ids.slice(1), ids[1] ?? ''],
			[...ids.slice(1), crypto.randomUUID()],
		]) {
			await expect(as('manager', (ctx) => orderTopics(ctx, { ids: wrong }))).rejects.toMatchObject({
				failure: { message: 'settings.refusals.listChanged' },
			});
		}
	});

	it('that are retired stay on their records and are offered to no other', async () => {
		await as('manager', async (ctx) => retireTopic(ctx, await now('topics', world.climate)));
		const all = await listEntries(world.read(), 'topics');
		expect(offeredOr(all).map(({ id }) => id)).not.toContain(world.climate);
		expect(offeredOr(all, [world.climate]).map(({ id }) => id)).toContain(world.climate);
		expect(await entry('topics', world.climate)).toMatchObject({ offered: false, partnerships: 1 });
		await as('manager', async (ctx) => offerTopic(ctx, await now('topics', world.climate)));
		expect(await entry('topics', world.climate)).toMatchObject({ offered: true });
	});

	it('are removed only while no record has them', async () => {
		const used = as('manager', async (ctx) => deleteTopic(ctx, await now('topics', world.climate)));
		await expect(used).rejects.toMatchObject({
			failure: { message: 'settings.refusals.inUse', params: { partnerships: 1, visits: 0 } },
		});
		const { id } = await as('manager', (ctx) => addTopic(ctx, { label: { de: 'Vergangen' } }));
		await as('manager', async (ctx) => deleteTopic(ctx, await now('topics', id)));
		expect(await findEntry(world.read(), 'topics', id)).toBeUndefined();
	});

	it('become one: records keep one link, get a new version, and none is lost', async () => {
		const { id: from } = await as('manager', (ctx) => addTopic(ctx, { label: { de: 'Klimaschutz' } }));
		await as('manager', (ctx) =>
			ctx.tx.execute(sql`insert into partnership_topics (partnership_id, topic_id)
				values (${world.own}, ${from}), (${world.foreign}, ${from})`),
		);
		await as('manager', (ctx) =>
			ctx.tx.execute(sql`insert into visit_topics (visit_id, topic_id) values (${world.past}, ${from})`),
		);
		const self = as('manager', async (ctx) =>
			mergeTopics(ctx, { ...(await now('topics', from)), intoId: from }),
		);
		await expect(self).rejects.toMatchObject({ failure: { fields: { intoId: 'errors.chooseOne' } } });
		const { key } = await entry('topics', from);
		await as('manager', async (ctx) =>
			mergeTopics(ctx, { ...(await now('topics', from)), intoId: world.climate }),
		);
		const byOldKey = await as('manager', (ctx) =>
			ctx.db
				.select({ id: visits.id })
				.from(visits)
				.where(visitsWhere(ctx, { ...noFilter, topic: [key] })),
		);
		expect(byOldKey).toEqual([{ id: world.past }]);
		expect(await findEntry(world.read(), 'topics', from)).toBeUndefined();
		expect(await entry('topics', world.climate)).toMatchObject({ partnerships: 2, visits: 1 });
		const versions = await world.db.execute(
			sql`select version from partnerships where id in (${world.own}, ${world.foreign})
				union all select version from visits where id = ${world.past}`,
		);
		expect(versions.map(({ version }) => version)).toEqual([2, 2, 2]);
	});
});

describe('kinds', () => {
	it('are added, renamed, ordered and removed like topics', async () => {
		const { id } = await as('admin', (ctx) => addKind(ctx, { label: { de: 'Klimapartnerschaft' } }));
		await as('admin', async (ctx) =>
			renameKind(ctx, { ...(await now('kinds', id)), label: { de: 'Klima' } }),
		);
		await as('admin', (ctx) => orderKinds(ctx, { ids: [id, world.kind] }));
		expect(await keys('kinds')).toEqual(['klimapartnerschaft', 'region']);
		await expect(
			as('admin', async (ctx) => deleteKind(ctx, await now('kinds', world.kind))),
		).rejects.toMatchObject({
			failure: { message: 'settings.refusals.inUse', params: { partnerships: 2, visits: 0 } },
		});
		await as('admin', async (ctx) => deleteKind(ctx, await now('kinds', id)));
		expect(await keys('kinds')).toEqual(['region']);
	});

	it('leave one on offer', async () => {
		const retire = () => as('admin', async (ctx) => retireKind(ctx, await now('kinds', world.kind)));
		await expect(retire()).rejects.toMatchObject({ failure: { message: 'settings.refusals.lastKind' } });
		await as('admin', (ctx) => addKind(ctx, { label: { de: 'Freundschaft' } }));
		await retire();
		await as('admin', async (ctx) => offerKind(ctx, await now('kinds', world.kind)));
		expect(await entry('kinds', world.kind)).toMatchObject({ offered: true });
	});
});

describe('legislatures', () => {
	const add = (label: string, from: string, to: string) =>
		as('admin', (ctx) => addLegislature(ctx, newLegislatureInput.parse({ label, from, to })));

	it('count the visits that begin in them, to an open end', async () => {
		const { id } = await add('21.', '2025-03-04', '');
		expect(await findLegislature(world.read(), id)).toMatchObject({ visits: 3, to: null });
		const edit = legislatureInput.parse({
			id,
			version: 1,
			label: '21.',
			from: '2025-03-05',
			to: '2026-12-31',
		});
		await as('admin', (ctx) => reviseLegislature(ctx, edit));
		expect(await findLegislature(world.read(), id)).toMatchObject({ visits: 1, version: 2 });
		await expect(as('admin', (ctx) => reviseLegislature(ctx, edit))).rejects.toMatchObject({
			failure: { code: 'conflict', conflict: { current: { from: '2025-03-05' } } },
		});
		expect(newLegislatureInput.safeParse({ label: 'x', from: '2025-01-02', to: '2025-01-01' }).success).toBe(
			false,
		);
	});

	it('are not moved from under a report that was kept for them', async () => {
		const { id } = await add('18.', '2009-01-18', '2014-01-17');
		await as('admin', (ctx) =>
			ctx.tx.execute(sql`insert into reports (kind, title, "from", "to", frozen_on, legislature_id, figures)
				values ('trips', 'Bericht', '2009-01-18', '2013-12-31', '2014-02-01', ${id}, '{}')`),
		);
		const revise = (from: string, to: string) =>
			as('admin', async (ctx) => {
				const version = (await findLegislature(world.read(), id))?.version ?? 0;
				return reviseLegislature(ctx, legislatureInput.parse({ id, version, label: '18.', from, to }));
			});
		const outside = (field: string) => ({
			fields: { [field]: { key: 'settings.refusals.reportsOutside', values: { count: 1 } } },
		});
		await expect(revise('2009-02-01', '2014-01-17')).rejects.toMatchObject(outside('from'));
		await expect(revise('2009-01-18', '2013-12-30')).rejects.toMatchObject(outside('to'));
		await revise('2009-01-01', '2013-12-31');
		await as('admin', (ctx) => ctx.tx.execute(sql`delete from reports where legislature_id = ${id}`));
		const { version = 0 } = (await findLegislature(world.read(), id)) ?? {};
		await as('admin', (ctx) => deleteLegislature(ctx, { id, version }));
	});

	it('stay while a report was kept for them', async () => {
		const { id } = await add('20.', '2019-01-18', '2024-01-17');
		await as('admin', (ctx) =>
			ctx.tx.execute(sql`insert into reports (kind, title, "from", "to", frozen_on, legislature_id, figures)
				values ('trips', 'Bericht', '2019-01-18', '2024-01-17', '2024-02-01', ${id}, '{}')`),
		);
		await expect(as('admin', (ctx) => deleteLegislature(ctx, { id, version: 1 }))).rejects.toMatchObject({
			failure: { message: 'settings.refusals.reported', params: { reports: 1 } },
		});
		const other = await add('19.', '2014-01-18', '2019-01-17');
		await as('admin', (ctx) => deleteLegislature(ctx, { id: other.id, version: 1 }));
		expect((await listLegislatures(world.read())).map(({ label }) => label)).toEqual(['21.', '20.']);
	});
});

describe('the office', () => {
	it('is changed in the version that was read, name and texts apart', async () => {
		const found = await findOffice(world.read());
		if (!found) throw new Error('no office');
		const { id, version } = found;
		const values = { ...officeToFields(found), phone: '0611 32-0' };
		await as('admin', (ctx) => reviseOffice(ctx, officeInput.parse({ id, version, ...values })));
		const texts = {
			imprint: { de: 'A', en: '' },
			privacy: { de: 'B', en: 'B' },
			accessibility: { de: '', en: '' },
		};
		const stale = legalInput.parse({ id, version, ...texts });
		await expect(as('admin', (ctx) => reviseLegalTexts(ctx, stale))).rejects.toMatchObject({
			failure: { conflict: { current: { imprint: { de: '', en: '' } }, version: version + 1 } },
		});
		await as('admin', (ctx) => reviseLegalTexts(ctx, { ...stale, version: version + 1 }));
		expect(await findOffice(world.read())).toMatchObject({
			...{ phone: '0611 32-0', imprint: { de: 'A' }, homeTerritoryId: world.hessen },
		});
		expect(await findMissingTexts(world.read())).toEqual([
			{ text: 'imprint', languages: ['en'] },
			{ text: 'accessibility', languages: ['de', 'en'] },
		]);
		expect(await findDueTexts(world.read())).toEqual([]);
		await as('admin', (ctx) =>
			ctx.tx.execute(sql`update partnerships set published_at = now() where id = ${world.own}`),
		);
		expect(await findDueTexts(world.read())).toHaveLength(2);
	});
});

describe('what the menus offer', () => {
	it.each(['kinds', 'topics'] as const)('%s: is taken, and nothing else', async (list) => {
		const commands = {
			kinds: { retire: retireKind, offer: offerKind, remove: deleteKind },
			topics: { retire: retireTopic, offer: offerTopic, remove: deleteTopic },
		}[list];
		await as('admin', (ctx) =>
			(list === 'kinds' ? addKind : addTopic)(ctx, { label: { de: `Neu ${list}` } }),
		);
		for (let round = 0; round < 2; round += 1) {
			const entries = await listEntries(world.read(), list);
			for (const entry of entries) {
				const input = { id: entry.id, version: entry.version };
				const offered = {
					retire: !retireRefusal(list, entry, entries),
					offer: !offerRefusal(entry),
					remove: !deleteEntryRefusal(entry),
				};
				for (const verb of ['retire', 'offer', 'remove'] as const)
					expect({
						key: entry.key,
						verb,
						is: await isTaken(as, 'admin', 'settings.write', (ctx) => commands[verb](ctx, input)),
					}).toEqual({ key: entry.key, verb, is: offered[verb] });
			}
			const [first] = entries.filter((entry) => !retireRefusal(list, entry, entries));
			if (first) await as('admin', (ctx) => commands.retire(ctx, { id: first.id, version: first.version }));
		}
	});
});
