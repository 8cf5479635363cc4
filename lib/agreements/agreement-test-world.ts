import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db';
import {
	asActor,
	organisation,
	partnership,
	person,
	succession,
	territory,
	user,
	visit,
} from '@/db/demo/builders';
import { createTestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext, OfficeContext } from '@/lib/context';

/** The office's day in these tests. */
export const today = '2026-11-22';

/** A database of its own: North Rhine-Westphalia, its French partner before and after the merger, a second partnership, and somebody of any role. */
export async function agreementWorld() {
	const database = await createTestDatabase();
	const { db, close } = openDatabase(database.url, { max: 4 });
	const records = await asActor(db, 'Aufbau', async (tx) => {
		const named = (name: string, countryCode: string) => territory(tx, { countryCode, names: [{ name }] });
		const nrw = await named('Nordrhein-Westfalen', 'DE');
		const nord = await named('Nord-Pas-de-Calais', 'FR');
		const hauts = await named('Hauts-de-France', 'FR');
		await succession(tx, { fromId: nord.id, toId: hauts.id, on: '2016-01-01' });
		const silesia = await named('Schlesien', 'PL');
		const council = await organisation(tx, { name: 'Regionalrat', territoryId: hauts.id });
		const president = await person(tx, {
			givenName: 'Claire',
			familyName: 'Exemple',
			appointments: [
				{ organisationId: council.id, function: 'Vizepräsidentin', during: '[2015-01-01,2021-07-02)' },
				{ organisationId: council.id, function: 'Präsidentin', during: '[2021-07-02,)' },
			],
		});
		const of = (slug: string, partner: string, on: string) =>
			partnership(tx, { slug, home: [nrw.id], partner: [partner], entries: [{ on }] });
		const own = await of('hauts-de-france', hauts.id, '2004');
		const other = await of('schlesien', silesia.id, '2000');
		const visitOf = (startsOn: string, partnershipIds: string[]) =>
			visit(tx, { startsOn, title: `Besuch am ${startsOn}`, partnershipIds });
		return {
			nrw: nrw.id,
			nord: nord.id,
			hauts: hauts.id,
			silesia: silesia.id,
			council: council.id,
			president: president.id,
			own: own.id,
			other: other.id,
			manager: (await user(tx, { role: 'manager' })).id,
			visit: (await visitOf('2024-09-04', [own.id])).id,
			otherVisit: (await visitOf('2024-10-01', [other.id])).id,
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
	const as = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>, day = today): Promise<T> =>
		db.transaction(async (tx) => {
			const actor = userOf(role);
			await tx.execute(sql`select set_config('jumelage.actor_id', ${actor.id}, true),
				set_config('jumelage.actor_name', ${actor.name}, true)`);
			return work({ tx, db: tx, user: actor, today: day });
		});
	const end = async () => {
		await close();
		await database.drop();
	};
	return { ...records, db, read, as, end };
}

export type AgreementWorld = Awaited<ReturnType<typeof agreementWorld>>;
