import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Body } from './answer';

/** Names, at an orderly end, what lies on the shelf as it should; gone while the door is open. */
const vouching = '.vouched-for.json';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** The published pages as plain files, so that nginx or a CDN could serve the same folder. */
export class Shelf {
	constructor(private readonly folder: string) {}

	/** /de/partnerschaften is the file de/partnerschaften.html; /sitemap.xml keeps its name. */
	fileOf(address: string) {
		const name = path.extname(address) ? address : `${address}.html`;
		return path.join(this.folder, ...name.split('/'));
	}

	/**
	 * Takes the folder into use. Answers what the run before vouched for at its end, by address, and takes that
	 * back, which also proves that the folder can be written. Throws the system's error if it can't.
	 */
	open(): Record<string, string> {
		mkdirSync(this.folder, { recursive: true });
		const file = path.join(this.folder, vouching);
		let text = '{}';
		try {
			text = readFileSync(file, 'utf8');
		} catch (error) {
			if (codeOf(error) !== 'ENOENT') throw error;
		}
		rmSync(file, { force: true });
		try {
			return JSON.parse(text);
		} catch {
			return {};
		}
	}

	/** Vouches for pages until the folder is opened again. */
	close(etags: Record<string, string>) {
		put(path.join(this.folder, vouching), Buffer.from(JSON.stringify(etags)));
	}

	addresses(): string[] {
		return readdirSync(this.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(gz|br)$|~|^\./.test(entry.name))
			.map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
			.map(
				(name) =>
					`/${name
						.split(path.sep)
						.join('/')
						.replace(/\.html$/, '')}`,
			);
	}

	/** The page, or null if it can't be read. */
	read(address: string): Body | null {
		const file = this.fileOf(address);
		const maybe = (name: string) => {
			try {
				return readFileSync(name);
			} catch {
				return undefined;
			}
		};
		const raw = maybe(file);
		return raw ? { raw, gz: maybe(`${file}.gz`), br: maybe(`${file}.br`) } : null;
	}

	/** The encodings first: whoever finds the page finds them matching or not at all. */
	write(address: string, { raw, gz, br }: Body) {
		const file = this.fileOf(address);
		mkdirSync(path.dirname(file), { recursive: true });
		put(`${file}.gz`, gz);
		put(`${file}.br`, br);
		put(file, raw);
	}

	remove(address: string) {
		const file = this.fileOf(address);
		for (const name of [file, `${file}.gz`, `${file}.br`]) rmSync(name, { force: true });
	}
}

function put(name: string, bytes: Buffer | undefined) {
	if (!bytes) return rmSync(name, { force: true });
	try {
		writeFileSync(`${name}~`, bytes);
		renameSync(`${name}~`, name);
	} catch (error) {
		rmSync(`${name}~`, { force: true });
		throw error;
	}
}

/** Pages made by an earlier build name stylesheets that are gone. */
export function removeOtherShelves(parent: string, keep: string, log: (line: string) => void) {
	try {
		for (const name of readdirSync(parent)) {
			if (name !== keep) rmSync(path.join(parent, name), { recursive: true, force: true });
		}
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') log(`Pages of an earlier build could not be removed (${codeOf(error)}).`);
	}
}
