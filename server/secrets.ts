import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { read } from '@/settings/read';
import { readJson, writeJson } from './json-file';
import { inData } from './paths';
import { PlainError } from './terminal';

interface Secrets {
	authSecret: string;
	superuserPassword: string;
	ownerPassword: string;
}

const make = () => randomBytes(24).toString('base64url');

/** Generated on the first start and kept, so that sessions and the database outlive a restart. */
export function secrets(file = inData('secrets.json')): Secrets {
	const found = readJson<Partial<Secrets>>(file);
	// Made anew, it would lock us out of our own database.
	if (!found && existsSync(file))
		throw new PlainError(`${file} is damaged: it must be JSON, as it was written. Nothing was started.`);
	const kept = found ?? {};
	const complete: Secrets = {
		authSecret: kept.authSecret ?? randomBytes(32).toString('base64url'),
		superuserPassword: kept.superuserPassword ?? make(),
		ownerPassword: kept.ownerPassword ?? make(),
	};
	if (!kept.authSecret || !kept.superuserPassword || !kept.ownerPassword) writeJson(file, complete);
	const authSecret = read('AUTH_SECRET') ?? complete.authSecret;
	if (authSecret.length < 32) throw new PlainError(`authSecret in ${file} must have 32 characters or more.`);
	return { ...complete, authSecret };
}
