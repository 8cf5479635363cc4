import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

export interface EnvFile {
	variables: Record<string, string | undefined>;
	/** Sentences about what can't be read as it stands there. */
	faults: string[];
}

/** The variables of a file `.env`, if there is one, and what is wrong with its lines. */
export function readEnvFile(file: string): EnvFile {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const why = code === 'EISDIR' ? 'it is a folder' : `this user may not (${code})`;
		return { variables: {}, faults: code === 'ENOENT' ? [] : [`${file} can't be read: ${why}.`] };
	}
	// What Windows' editor calls Unicode: every other byte is nothing.
	if (bytes.includes(0)) return { variables: {}, faults: [`${file} must be saved as UTF-8.`] };
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	return { variables: parseEnv(text), faults: faultsIn(text, path.basename(file)) };
}

function faultsIn(text: string, name: string): string[] {
	// A value in quotes may go over several lines.
	const short = text.replace(
		/(=[ \t]*)(["'`])([\s\S]*?)\2/g,
		(_, mark, __, value) => mark + value.replace(/[^\n]/g, '~').replace(/\n/g, '\n#'),
	);
	const seen = new Set<string>();
	return short.split(/\r?\n/).flatMap((line, index) => {
		if (/^\s*(#|$)/.test(line)) return [];
		const variable = /^\s*(?:export\s+)?([\w.-]+)\s*=/.exec(line)?.[1];
		if (!variable) return [`Line ${index + 1} of ${name} must look like NAME=value.`];
		if (seen.has(variable)) return [`${variable} stands twice in ${name}; leave one.`];
		seen.add(variable);
		return [];
	});
}
