import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { PlainError } from '@/server/terminal';

/** One file of a backup. Hashes are SHA-256: of the file as it lies there, and of what it holds. */
export interface Part {
	file: string;
	bytes: number;
	sha256: string;
	content: string;
	/** Where it is sealed: AES-256-GCM's nonce and tag. */
	seal?: { iv: string; tag: string };
}

const through = (look: (chunk: Buffer) => unknown) =>
	async function* (source: AsyncIterable<Buffer>) {
		for await (const chunk of source) {
			look(chunk);
			yield chunk;
		}
	};

/** Packs, seals if there is a key, and writes; it lies on the disk for good when this resolves. */
export async function writePart(folder: string, file: string, source: Readable, key?: Buffer): Promise<Part> {
	const [content, stored] = [createHash('sha256'), createHash('sha256')];
	const iv = randomBytes(12);
	const cipher = key && createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(file));
	let bytes = 0;
	const count = through((chunk) => {
		stored.update(chunk);
		bytes += chunk.length;
	});
	const to = createWriteStream(path.join(folder, file), { mode: 0o600, flags: 'wx', flush: true });
	await pipeline(
		source,
		through((chunk) => content.update(chunk)),
		createGzip(),
		cipher ?? new PassThrough(),
		count,
		to,
	);
	const seal = cipher && { iv: iv.toString('hex'), tag: cipher.getAuthTag().toString('hex') };
	return { file, bytes, sha256: stored.digest('hex'), content: content.digest('hex'), seal };
}

type Taker = Writable | ((source: AsyncIterable<Buffer>) => Promise<void>);

/** Hands what a part holds to `to`. Throws what `to` throws, and whatever a damaged part makes of it. */
export async function readPart(folder: string, { file, seal }: Part, key: Buffer | undefined, to: Taker) {
	const open =
		key && seal
			? createDecipheriv('aes-256-gcm', key, Buffer.from(seal.iv, 'hex'))
					.setAAD(Buffer.from(file))
					.setAuthTag(Buffer.from(seal.tag, 'hex'))
			: new PassThrough();
	await pipeline(createReadStream(path.join(folder, file)), open, createGunzip(), to);
}

/** Reads the whole part; throws a PlainError that names it if a byte of it isn't as it was written. */
export async function checkPart(folder: string, part: Part, key?: Buffer): Promise<void> {
	const [content, stored] = [createHash('sha256'), createHash('sha256')];
	try {
		await pipeline(createReadStream(path.join(folder, part.file)), stored);
		if (stored.digest('hex') !== part.sha256) throw new Error('another file');
		await readPart(folder, part, key, content);
		if (content.digest('hex') !== part.content) throw new Error('another content');
	} catch (cause) {
		throw new PlainError(
			`The backup ${path.basename(folder)} is damaged: ${part.file} is not as it was written. Take another one.`,
			{ cause },
		);
	}
}
