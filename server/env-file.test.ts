import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEnvFile } from './env-file';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-env-'));
const file = path.join(folder, '.env');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (content: string | Buffer) => {
	writeFileSync(file, content);
	return readEnvFile(file);
};

test('a mark of byte order loses no line', () => {
	expect(read('\uFEFFJUMELAGE_DEMO=off\r\nPORT=3001\r\n')).toEqual({
		variables: { JUMELAGE_DEMO: 'off', PORT: '3001' },
		faults: [],
	});
});

test('comments, quotes and values of several lines are no faults', () => {
	const text = '# first\n\nexport PORT=3001\nOIDC_LABEL="one\nno setting\ntwo"\nHOST = ::1 # here\n';
	expect(read(text).faults).toEqual([]);
	expect(read(text).variables.OIDC_LABEL).toBe('one\nno setting\ntwo');
});

test.each([
	['a line without =', 'PORT=3001\nJUMELAGE_DEMO off\n', ['Line 2 of .env must look like NAME=value.']],
	['a line with :', 'JUMELAGE_DEMO: off\n', ['Line 1 of .env must look like NAME=value.']],
	['a name given twice', 'PORT=1\nPORT=2\n', ['PORT stands twice in .env; leave one.']],
	['UTF-16', Buffer.from('\uFEFFPORT=1\n', 'utf16le'), [`${file} must be saved as UTF-8.`]],
])('%s is named', (_, content, faults) => expect(read(content).faults).toEqual(faults));

test('a file that is none, and one that is a folder', () => {
	rmSync(file);
	expect(readEnvFile(file)).toEqual({ variables: {}, faults: [] });
	mkdirSync(file);
	expect(readEnvFile(file).faults).toEqual([`${file} can't be read: it is a folder.`]);
});
