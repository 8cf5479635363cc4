import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { openDatabase, type Transaction } from '../index';
import { savedViews } from '../schema/lists';
import { quotedFigure, user } from './builders';
import { berlinToday } from './days';
import { fillAgreements } from './fill-agreements';
import { fillExchanges } from './fill-exchanges';
import { fillAssignees } from './fill-follow-ups';
import { fillPartnerships } from './fill-partnerships';
import { fillPeople } from './fill-people';
import { fillPlacements } from './fill-placements';
import { fillLists, fillTerritories } from './fill-territories';
import { fillVisits } from './fill-visits';
import * as seed from './hessen/lists';
import { views, viewsOwner } from './hessen/views';
import { quotedFigures } from './hessen/visits-travels';
import { asActor, insertAll } from './insert';

export type DemoAccount = { name: string; email: string; role: string; password: string };

type Options = {
	databaseUrl: string;
	hashPassword: (password: string) => Promise<string>;
	/** One for all accounts; without it each gets its own. */
	password?: string;
	/** The day that "next week" is counted from: Europe/Berlin's, unless a test says otherwise. */
	today?: string;
};

/**
 * Fills an empty database with the demo office of Hessen, wholly or not at all.
 * @returns the accounts that can sign in; none if the database had been in use, which stays as it was
 */
export async function fillDemo({ databaseUrl, hashPassword, password, today = berlinToday() }: Options) {
	const accounts = await Promise.all(
		seed.users
			.filter(({ inactive }) => !inactive)
			.map(async ({ name, email, role }) => {
				const own = password ?? generated();
				return { name, email, role, password: own, hash: await hashPassword(own) };
			}),
	);
	const { db, close } = openDatabase(databaseUrl, { max: 1 });
	try {
		const filled = await asActor(db, 'Demo', async (tx) => {
			await tx.execute(sql`lock table users, office in exclusive mode`);
			const used = await tx.execute(
				sql`select 1 where exists(select from users) or exists(select from office) or exists(select from territories)`,
			);
			if (used.length > 0) return false;
			await fill(tx, today, new Map(accounts.map(({ email, hash }) => [email, hash])));
			return true;
		});
		return filled ? accounts.map(({ hash: _, ...account }): DemoAccount => account) : [];
	} finally {
		await close();
	}
}

async function fill(tx: Transaction, today: string, hashes: Map<string, string>) {
	const territories = await fillTerritories(tx);
	const { kinds, topics } = await fillLists(tx, territories);
	const userIds = new Map<string, string>();
	for (const { name, email, role, inactive } of seed.users) {
		const row = await user(tx, { name, email, role, active: !inactive, passwordHash: hashes.get(email) });
		userIds.set(email, row.id);
	}
	const ownerId = userIds.get(viewsOwner) ?? '';
	await insertAll(
		tx,
		savedViews,
		views.map((view) => ({ ...view, ownerId })),
	);
	const { organisations, people } = await fillPeople(tx, territories, today);
	const partnerships = await fillPartnerships(tx, {
		today,
		territories,
		kinds,
		topics,
		users: userIds,
		organisations,
		people,
	});
	const visits = await fillVisits(tx, { today, territories, topics, partnerships, people });
	const rounds = await fillExchanges(tx, { today, partnerships, organisations });
	await fillPlacements(tx, { today, rounds, organisations, users: userIds });
	for (const figure of quotedFigures) await quotedFigure(tx, figure);
	await fillAgreements(tx, { today, territories, organisations, people, partnerships, visits });
	await fillAssignees(tx, userIds);
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five, without letters that look alike: 99 bits. */
const generated = () =>
	Array.from({ length: 4 }, () =>
		Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
	).join('-');
