import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Body, compressed, send } from './answer';
import { type Secure, securityHeaders } from './headers';
import { typeOf } from './types';

interface StaticFile {
	file: string;
	immutable: boolean;
	ready?: Promise<{ body: Body; etag: string }>;
}

/** Only names found at the start are served, so no address can lead out of the folders. */
export class StaticFiles {
	readonly #files = new Map<string, StaticFile>();

	constructor(
		root: string,
		private readonly secure: Secure,
	) {
		this.#add(path.join(root, '.next', 'static'), '/_next/static', true);
		this.#add(path.join(root, 'public'), '', false);
	}

	#add(folder: string, prefix: string, immutable: boolean) {
		let names: string[] = [];
		try {
			names = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
		for (const name of names) {
			const address = `${prefix}/${name.split(path.sep).join('/')}`;
			this.#files.set(address, { file: path.join(folder, name), immutable });
		}
	}

	has(address: string) {
		return this.#files.has(address);
	}

	/** The page's stylesheets, for pages that Next can't render just now. */
	stylesheets() {
		return [...this.#files.keys()].filter((name) => name.endsWith('.css'));
	}

	async serve(request: IncomingMessage, response: ServerResponse, address: string) {
		const found = this.#files.get(address);
		if (!found) return false;
		found.ready ??= load(found.file);
		const { body, etag } = await found.ready;
		const headers = { ...securityHeaders('static', this.secure), 'content-type': typeOf(found.file), etag };
		if (!found.immutable) headers['cache-control'] = 'public, max-age=3600';
		send(request, response, 200, headers, body);
		return true;
	}
}

async function load(file: string) {
	const raw = readFileSync(file);
	const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
	return { body: await compressed(raw, typeOf(file), 9), etag };
}
