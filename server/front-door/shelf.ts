import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Body } from './answer';

/** The published pages as plain files, so that nginx or a CDN could serve the same folder. */
export class Shelf {
	constructor(private readonly folder: string) {
		mkdirSync(folder, { recursive: true });
	}

	/** /de/partnerschaften is the file de/partnerschaften.html; /sitemap.xml keeps its name. */
	fileOf(address: string) {
		const name = path.extname(address) ? address : `${address}.html`;
		return path.join(this.folder, ...name.split('/'));
	}

	addresses(): string[] {
		return readdirSync(this.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name) && !entry.name.includes('~'))
			.map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
			.map(
				(name) =>
					`/${name
						.split(path.sep)
						.join('/')
						.replace(/\.html$/, '')}`,
			);
	}

	read(address: string): Body {
		const file = this.fileOf(address);
		const maybe = (name: string) => {
			try {
				return readFileSync(name);
			} catch {
				return undefined;
			}
		};
		return { raw: readFileSync(file), gz: maybe(`${file}.gz`), br: maybe(`${file}.br`) };
	}

	/** The encodings first: whoever finds the page finds them matching or not at all. */
	write(address: string, { raw, gz, br }: Body) {
		const file = this.fileOf(address);
		mkdirSync(path.dirname(file), { recursive: true });
		const put = (name: string, bytes: Buffer | undefined) => {
			if (!bytes) return rmSync(name, { force: true });
			writeFileSync(`${name}~`, bytes);
			renameSync(`${name}~`, name);
		};
		put(`${file}.gz`, gz);
		put(`${file}.br`, br);
		put(file, raw);
	}

	remove(address: string) {
		const file = this.fileOf(address);
		for (const name of [file, `${file}.gz`, `${file}.br`]) rmSync(name, { force: true });
	}
}

/** Pages made by an earlier build name stylesheets that are gone. */
export function removeOtherShelves(parent: string, keep: string) {
	try {
		for (const name of readdirSync(parent)) {
			if (name !== keep) rmSync(path.join(parent, name), { recursive: true, force: true });
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}
