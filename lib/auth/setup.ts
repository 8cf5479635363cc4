import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { db } from '@/db';
import { users } from '@/db/schema/users';
import { env } from '../env';
import { asActor } from './actor';
import { openOffice } from './first-office';
import { hashPassword } from './password';
import { type PasswordProblem, passwordProblem } from './password-rules';
import { hashToken } from './secrets';
import { tidyEmail } from './sign-in';
import { guessSucceeded, reserveGuess } from './throttle';

export type FirstAdmin = {
	token: string;
	office: string;
	name: string;
	email: string;
	password: string;
	locale: string;
};
export type SetupProblem =
	| 'done'
	| 'missingToken'
	| 'tokenWrong'
	| 'throttled'
	| 'officeMissing'
	| 'nameMissing'
	| 'emailInvalid'
	| PasswordProblem;

/** Whether nobody has been given an account yet. */
export async function officeIsNew(): Promise<boolean> {
	return (await db().select({ id: users.id }).from(users).limit(1)).length === 0;
}

const same = (one: string, other: string) =>
	timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));

/** Makes the first admin, and the office with its first lists, while there is no user, for whoever knows SETUP_TOKEN; answers what is wrong, or null. */
export async function makeFirstAdmin(input: FirstAdmin, address: string): Promise<SetupProblem | null> {
	const { setupToken } = env;
	if (!(await officeIsNew())) return 'done';
	if (!setupToken) return 'missingToken';
	const guess = await reserveGuess({ account: 'setup', address, deviceId: null });
	if (!guess) return 'throttled';
	if (!same(input.token.trim(), setupToken)) return 'tokenWrong';
	await guessSucceeded(guess);
	const name = input.name.trim().slice(0, 200);
	const email = tidyEmail(input.email);
	const officeName = input.office.trim().slice(0, 200);
	if (!officeName) return 'officeMissing';
	if (!name) return 'nameMissing';
	if (!/^[^@\s]+@[^@\s]+$/.test(email)) return 'emailInvalid';
	const problem = passwordProblem(input.password, { name, email });
	if (problem) return problem;
	const values = { name, email, role: 'admin' as const, passwordHash: await hashPassword(input.password) };
	const id = crypto.randomUUID();
	return asActor({ id, name }, 'makeFirstAdmin', async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(7412)`);
		if ((await tx.select({ id: users.id }).from(users).limit(1)).length > 0) return 'done';
		await tx.insert(users).values({ id, ...values, locale: input.locale === 'en' ? 'en' : 'de' });
		await openOffice(tx, officeName);
		return null;
	});
}
