import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../index';
import { berlinToday } from './days';
import { DemoOffice, type Filler } from './demo-office';
import { fillAgreements } from './fill-agreements';
import { fillExchanges } from './fill-exchanges';
import { fillAssignees } from './fill-follow-ups';
import { fillLists, fillUsers } from './fill-lists';
import { fillPartnerships } from './fill-partnerships';
import { fillPeople } from './fill-people';
import { fillPlacements } from './fill-placements';
import { fillRepresentatives } from './fill-representatives';
import { fillTerritories } from './fill-territories';
import { fillQuotedFigures, fillVisits } from './fill-visits';
import * as seed from './hessen/lists';
import { fillOrganisations } from './hessen/organisations';
import { fillPublications } from './hessen/publications';
import { asActor } from './insert';

/** After the office and its accounts, in this order: a filler names what those before it have made. */
const fillers: Filler[] = [
	fillOrganisations,
	fillPeople,
	fillPartnerships,
	fillRepresentatives,
	fillVisits,
	fillExchanges,
	fillPlacements,
	fillQuotedFigures,
	fillAgreements,
	fillPublications,
	fillAssignees,
];

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
			const hashes = new Map(accounts.map(({ email, hash }) => [email, hash]));
			const office = new DemoOffice(today);
			for (const filler of [fillTerritories, fillLists, fillUsers(hashes), ...fillers])
				await filler(tx, office);
			return true;
		});
		return filled ? accounts.map(({ hash: _, ...account }): DemoAccount => account) : [];
	} finally {
		await close();
	}
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five, without letters that look alike: 99 bits. */
const generated = () =>
	Array.from({ length: 4 }, () =>
		Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
	).join('-');
