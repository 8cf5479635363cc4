import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { encode } from 'uqr';
import { users } from '@/db/schema/users';
import { recoveryCodes } from '@/lib/auth/recovery-codes';
import { totpPurpose } from '@/lib/auth/second-factor';
import { unseal } from '@/lib/auth/secrets';
import { totpAddress } from '@/lib/auth/totp';
import type { OfficeContext } from '@/lib/context';

/** What the own account's page shows; `enrolment` holds secrets, and only until it is confirmed. */
export async function ownAccount({ db, user }: OfficeContext) {
	const [row] = await db
		.select({
			hasPassword: sql<boolean>`${users.passwordHash} is not null`,
			secondFactor: sql<boolean>`${users.totpConfirmedAt} is not null`,
			recoveryLeft: sql<number>`cardinality(${users.recoveryHashes})`,
			totpSecret: users.totpSecret,
		})
		.from(users)
		.where(eq(users.id, user.id));
	const { totpSecret, ...account } = row ?? {
		totpSecret: null,
		hasPassword: false,
		secondFactor: false,
		recoveryLeft: 0,
	};
	const secret = account.secondFactor ? null : unseal(totpSecret, totpPurpose);
	const enrolment = secret ? enrolmentOf(secret, user.email) : null;
	return { ...account, enrolment };
}

function enrolmentOf(secret: string, email: string) {
	const address = totpAddress(secret, email);
	return {
		secret,
		address,
		recovery: recoveryCodes(secret),
		qr: address.length > 200 ? null : encode(address, { ecc: 'M', border: 0 }).data,
	};
}
