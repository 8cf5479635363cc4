import { chownSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function readJson<T>(file: string): T | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as T;
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Readable by the owner only; written beside and renamed, so a kill leaves the old or the new content. */
export function writeJson(file: string, value: unknown) {
	mkdirSync(path.dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}`;
	writeFileSync(beside, `${JSON.stringify(value, null, '\t')}\n`, { mode: 0o600 });
	// Root may start an ordinary user's office once; its owner must be able to start it afterwards.
	if (process.getuid?.() === 0) {
		const { uid, gid } = statSync(path.dirname(file));
		chownSync(beside, uid, gid);
	}
	renameSync(beside, file);
}
