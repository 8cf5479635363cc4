import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export interface SourceFile {
	path: string;
	text: string;
	lines: number;
	kind: 'production' | 'messages' | 'test';
}

const rooms = ['app', 'components', 'db', 'i18n', 'lib', 'server', 'settings'];
const testRooms = ['e2e', 'long', 'look', 'structure'];
const skipped = /^db\/migrations\/|\.d\.ts$/;
const test = /\.test\.tsx?$|(^|[-/])test-|-test\.tsx?$|^db\/demo\//;

function kindOf(file: string): SourceFile['kind'] {
	if (file.startsWith('messages/')) return 'messages';
	return test.test(file) || testRooms.some((room) => file.startsWith(`${room}/`)) ? 'test' : 'production';
}

/** What is written by hand and measured: the program, its words, its tests and the demo; read anew at every call. */
export function sourceFiles(): SourceFile[] {
	const found = [...rooms, ...testRooms, 'messages'].flatMap((room) =>
		readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(tsx?|mjs|json)$/.test(entry.name))
			.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
	);
	const paths = [...found, 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts']
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => !skipped.test(file) && (file.startsWith('messages/') || !file.endsWith('.json')));
	return paths.sort().map((file) => {
		const text = readFileSync(path.join(root, file), 'utf8');
		return { path: file, text, lines: text.split('\n').length - 1, kind: kindOf(file) };
	});
}

/** Files and lines of the program alone: what the figures are about. */
export const production = (files: SourceFile[]) => files.filter((file) => file.kind === 'production');
