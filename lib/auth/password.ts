import 'server-only';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { refuseInsideTransaction } from '@/db';

// OWASP Password Storage Cheat Sheet: argon2id with at least 19 MiB, two passes, one lane.
const parameters = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const normal = (password: string) => password.normalize('NFKC');

/** The password's argon2id hash, as it is kept; two spellings of one character count as the same. */
export async function hashPassword(password: string): Promise<string> {
	refuseInsideTransaction('hashing a password');
	return hash(normal(password), parameters);
}

let nobody: Promise<string> | undefined;

/** Whether the password fits; without a hash (unknown account, none set) it takes as long and never does. */
export async function isPassword(
	password: string,
	passwordHash: string | null | undefined,
): Promise<boolean> {
	refuseInsideTransaction('comparing a password');
	nobody ??= hashPassword(crypto.randomUUID());
	const fits = await verify(passwordHash ?? (await nobody), normal(password).slice(0, 400)).catch(
		() => false,
	);
	return fits && Boolean(passwordHash);
}
