import { randomBytes } from 'node:crypto';
import { readJson, writeJson } from './json-file';
import { inData } from './paths';

interface Secrets {
	authSecret: string;
	superuserPassword: string;
	ownerPassword: string;
}

const make = () => randomBytes(24).toString('base64url');

/** Generated on the first start and kept, so that sessions and the database outlive a restart. */
export function secrets(file = inData('secrets.json')): Secrets {
	const kept = readJson<Partial<Secrets>>(file) ?? {};
	const complete: Secrets = {
		authSecret: kept.authSecret ?? randomBytes(32).toString('base64url'),
		superuserPassword: kept.superuserPassword ?? make(),
		ownerPassword: kept.ownerPassword ?? make(),
	};
	if (!kept.authSecret || !kept.superuserPassword || !kept.ownerPassword) writeJson(file, complete);
	return { ...complete, authSecret: process.env.AUTH_SECRET || complete.authSecret };
}
