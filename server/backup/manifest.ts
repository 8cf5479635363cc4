import { createHash, createHmac, scryptSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '@/server/terminal';
import type { Part } from './part';
import type { Sequence, Table } from './tables';

/** What a backup says of itself; nothing personal, since it isn't sealed. */
export interface Manifest {
	format: 1;
	/** The program's version, and PostgreSQL's. */
	program: string;
	postgres: string;
	/** UTC. */
	made: string;
	/** The newest migration that the database had, and how many. */
	migration: { hash: string; count: number };
	tables: (Table & Part & { rows: number })[];
	sequences: Sequence[];
	secrets: Part;
	/** Where the parts are sealed: what the key is made of beside the passphrase. */
	salt?: string;
}

export const manifestFile = 'manifest.json';

const fingerprint = (text: string, key?: Buffer) =>
	(key ? createHmac('sha256', key) : createHash('sha256')).update(text).digest('hex');

/** 128 MB of memory for a moment, so that guessing passphrases is dear. */
export const keyFrom = (passphrase: string, salt: string): Buffer =>
	scryptSync(passphrase, Buffer.from(salt, 'hex'), 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });

/** The manifest as it is written, with what tells that it is whole and by whose key it was sealed. */
export const sealManifest = (manifest: Manifest, key?: Buffer): string =>
	JSON.stringify({
		manifest,
		sha256: fingerprint(JSON.stringify(manifest)),
		...(key && { mac: fingerprint(JSON.stringify(manifest), key) }),
	});

/** Reads a backup's manifest. Throws PlainError where it is none, damaged, of a later kind, or the passphrase is wrong. */
export function openManifest(folder: string, passphrase?: string): { manifest: Manifest; key?: Buffer } {
	const file = path.join(folder, manifestFile);
	if (!existsSync(file)) throw new PlainError(`There is no whole backup in ${folder}.`);
	const damaged = `The backup ${path.basename(folder)} is damaged: ${manifestFile} is not as it was written. Take another one.`;
	let read: { manifest: Manifest; sha256: string; mac?: string };
	try {
		read = JSON.parse(readFileSync(file, 'utf8'));
	} catch (cause) {
		throw new PlainError(damaged, { cause });
	}
	const { manifest, sha256, mac } = read;
	const text = JSON.stringify(manifest) ?? '';
	if (fingerprint(text) !== sha256) throw new PlainError(damaged);
	if (manifest.format !== 1)
		throw new PlainError('The backup was made by a newer program; restore it with that one.');
	if (!manifest.salt) return { manifest };
	if (!passphrase) throw new PlainError('The backup is sealed: set BACKUP_PASSPHRASE to its passphrase.');
	const key = keyFrom(passphrase, manifest.salt);
	if (fingerprint(text, key) !== mac)
		throw new PlainError('BACKUP_PASSPHRASE is not the passphrase that this backup was sealed with.');
	return { manifest, key };
}
