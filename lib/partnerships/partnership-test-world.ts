import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db';
import {
	asActor,
	officeRow,
	partnership,
	partnershipKind,
	succession,
	territory,
	topic,
	user,
	visit,
} from '@/db/demo/builders';
import { createTestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext, OfficeContext } from '@/lib/context';

/** The office's day in these tests. */
export const today = '2026-11-22';

/** A database of its own with two partnerships, their names old and new, and somebody of any role to act in it. */
export async function partnershipWorld() {
	const database = await createTestDatabase();
	const { db, close } = openDatabase(database.url, { max: 4 });
	const records = await asActor(db, 'Aufbau', async (tx) => {
		const named = (name: string, countryCode: string) => territory(tx, { countryCode, names: [{ name }] });
		const hessen = await named('Hessen', 'DE');
		const aquitaine = await named('Aquitaine', 'FR');
		const nouvelle = await named('Nouvelle-Aquitaine', 'FR');
		await succession(tx, { fromId: aquitaine.id, toId: nouvelle.id });
		const lodz = await territory(tx, {
			countryCode: 'PL',
			names: [{ name: 'Łódź' }, { name: 'Litzmannstadt', status: 'former', validTo: '1945' }],
		});
		const kind = await partnershipKind(tx, {
			key: 'region',
			label: { de: 'Regionalpartnerschaft', en: 'Regional partnership' },
		});
		const climate = await topic(tx, { key: 'klima', label: { de: 'Klima', en: 'Climate' } });
		const culture = await topic(tx, { key: 'kultur', label: { de: 'Kultur', en: 'Culture' } });
		const own = await partnership(tx, {
			kindId: kind.id,
			slug: 'nouvelle-aquitaine',
			home: [hessen.id],
			partner: [nouvelle.id],
			topicIds: [climate.id],
			fileReference: 'II 3 – 12/95',
			entries: [{ on: '1995-11-01' }],
		});
		const foreign = await partnership(tx, {
			kindId: kind.id,
			slug: 'lodz',
			home: [hessen.id],
			partner: [lodz.id],
			entries: [{ on: '2014' }],
		});
		const visitOf = (id: string, startsOn: string, values = {}) =>
			visit(tx, { startsOn, endsOn: startsOn, partnershipIds: [id], ...values });
		await officeRow(tx, { homeTerritoryId: hessen.id });
		return {
			hessen: hessen.id,
			nouvelle: nouvelle.id,
			lodz: lodz.id,
			kind: kind.id,
			climate: climate.id,
			culture: culture.id,
			own: own.id,
			foreign: foreign.id,
			manager: (await user(tx, { role: 'manager' })).id,
			past: (await visitOf(own.id, '2025-03-04')).id,
			coming: (await visitOf(own.id, '2027-02-01')).id,
			otherVisit: (await visitOf(foreign.id, '2025-05-05')).id,
		};
	});
	const userOf = (role: Role) => ({
		id: records.manager,
		name: 'A. Muster',
		email: 'a.muster@example.org',
		role,
		locale: 'de',
		sessionId: crypto.randomUUID(),
		partnershipIds: role === 'representative' ? [records.own] : [],
	});
	const read = (role: Role = 'manager'): OfficeContext => ({ db, user: userOf(role), today });
	/** Runs one command as lib/action.ts does: a transaction of its own under the user's name. */
	const as = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>): Promise<T> =>
		db.transaction(async (tx) => {
			const actor = userOf(role);
			await tx.execute(sql`select set_config('jumelage.actor_id', ${actor.id}, true),
				set_config('jumelage.actor_name', ${actor.name}, true)`);
			return work({ tx, db: tx, user: actor, today });
		});
	const end = async () => {
		await close();
		await database.drop();
	};
	return { ...records, db, read, as, end };
}

export type PartnershipWorld = Awaited<ReturnType<typeof partnershipWorld>>;
