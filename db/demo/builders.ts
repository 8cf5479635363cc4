import { eq, sql } from 'drizzle-orm';
import type { Db } from '../index';
import { legislatures } from '../schema/legislatures';
import { merges } from '../schema/merges';
import { office } from '../schema/office';
import { organisations } from '../schema/organisations';
import { appointments, people } from '../schema/people';
import { territories, territoryNames, territorySuccessions } from '../schema/territories';
import { userPartnerships } from '../schema/user-partnerships';
import { users } from '../schema/users';
import { span } from './days';
import { insertAll, insertOne, next, type Values } from './insert';

export * from './builders-exchange';
export * from './builders-partnership';
export * from './builders-publication';
export * from './builders-report';
export * from './builders-representative';
export * from './builders-visit';
export { asActor } from './insert';

/** One record each, with defaults for what a record can't be without; parts come along as lists. */
export type TerritoryName = Values<typeof territoryNames> & { name: string };

export async function territory(
	tx: Db,
	values: Values<typeof territories> & { names?: TerritoryName[] } = {},
) {
	const n = next();
	const { names = [{ locale: 'de', name: `Musterkreis ${n}` }], ...columns } = values;
	const row = await insertOne(tx, territories, { kind: 'region', countryCode: 'IT', ...columns });
	await insertAll(
		tx,
		territoryNames,
		names.map((name) => ({ locale: 'de', ...name, territoryId: row.id })),
	);
	return row;
}

type Succession = { fromId: string; toId: string; on?: string; kind?: 'rename' | 'merge' | 'split' };

export function succession(tx: Db, { fromId, toId, on = '2016-01-01', kind = 'merge' }: Succession) {
	const { onFirst, onLast } = span(on);
	return insertOne(tx, territorySuccessions, {
		fromId,
		toId,
		kind,
		on,
		onFirst: onFirst ?? on,
		onLast: onLast ?? on,
	});
}

export async function user(tx: Db, values: Values<typeof users> & { partnershipIds?: string[] } = {}) {
	const n = next();
	const { partnershipIds = [], ...columns } = values;
	const row = await insertOne(tx, users, {
		name: `Martina Muster ${n}`,
		email: `martina.muster.${n}@example.org`,
		role: 'staff',
		...columns,
	});
	await insertAll(
		tx,
		userPartnerships,
		partnershipIds.map((partnershipId) => ({ userId: row.id, partnershipId })),
	);
	return row;
}

export const organisation = (tx: Db, values: Values<typeof organisations> = {}) =>
	insertOne(tx, organisations, { name: `Musteramt ${next()}`, sector: 'administration', ...values });

type Appointment = Omit<Values<typeof appointments>, 'personId'>;

export async function person(tx: Db, values: Values<typeof people> & { appointments?: Appointment[] } = {}) {
	const n = next();
	const { appointments: held = [], ...columns } = values;
	const row = await insertOne(tx, people, { givenName: 'Paolo', familyName: `Esempio ${n}`, ...columns });
	await insertAll(
		tx,
		appointments,
		held.map((one) => ({ function: 'Referent', ...one, personId: row.id })),
	);
	return row;
}

/** Somebody entered twice: the second record is there no more, and the merger knows it whole. */
export async function mergedPerson(
	tx: Db,
	{ keptId, gone }: { keptId: string; gone: Values<typeof people> },
) {
	const row = await person(tx, gone);
	const whole = async (id: string) =>
		(
			await tx.execute<{ row: Record<string, unknown> }>(
				sql`select to_jsonb(p) as row from people p where id = ${id}`,
			)
		)[0]?.row ?? {};
	const rows = { gone: await whole(row.id), kept: await whole(keptId) };
	await tx.delete(people).where(eq(people.id, row.id));
	const goneName = [row.givenName, row.familyName].filter(Boolean).join(' ');
	return insertOne(tx, merges, { noun: 'person', keptId, goneId: row.id, goneName, ...rows, moved: [] });
}

export const legislature = (tx: Db, values: Values<typeof legislatures> = {}) =>
	insertOne(tx, legislatures, { label: `${next()}. Wahlperiode`, from: '2024-01-18', ...values });

/** The one row that says whose register this is. */
export const officeRow = (tx: Db, values: Values<typeof office> = {}) =>
	insertOne(tx, office, {
		name: { de: 'Musterbüro', en: 'Sample office' },
		siteTitle: { de: 'Internationale Zusammenarbeit', en: 'International cooperation' },
		...values,
	});
