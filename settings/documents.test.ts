import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bodyLimit } from '@/server/front-door/guards';
import { faultsOf } from './faults';
import { defaults, settingNames, testSettingsSchema } from './schema';

const root = path.resolve(import.meta.dirname, '..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const testNames = Object.keys(testSettingsSchema.shape);

describe('what is written about the settings', () => {
	const rows = text('README.md')
		.split('\n## Configuration\n')[1]
		?.split('\n## ')[0]
		?.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|').map((cell) => cell.trim()));

	it('the table names every setting, in the order of the schema', () => {
		const named = rows?.flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name));
		expect(named).toEqual(settingNames);
	});

	it('the table has the defaults of the schema', () => {
		for (const [name, value] of Object.entries(defaults)) {
			const row = rows?.find(([, names = '']) => names.includes(`\`${name}\``));
			expect(row?.[2], name).toBe(`\`${value}\``);
		}
	});

	it('lets nginx take what the office takes', () => {
		const megabytes = Number(/client_max_body_size (\d+)m;/.exec(text('README.md'))?.[1]);
		expect(megabytes * 1024 * 1024).toBeGreaterThan(bodyLimit);
	});

	it('what .env.example proposes is right', () => {
		const proposed = text('.env.example').replace(/^# (?=[A-Z][A-Z\d_]+=\S)/gm, '');
		const variables = Object.fromEntries(
			Object.entries(parseEnv(proposed)).filter(([name]) => !testNames.includes(name)),
		);
		expect(Object.keys(variables).length).toBeGreaterThan(12);
		expect(faultsOf({ ...variables, OIDC_CLIENT_SECRET: 'x' }, new Set(Object.keys(variables)))).toEqual([]);
	});

	it('.env.example and the words on tests name the same', () => {
		const named = [...text('.env.example').matchAll(/^(?:# )?([A-Z][A-Z\d_]+)=/gm)].map(
			([, name = '']) => name,
		);
		expect(named.filter((name) => !testNames.includes(name)).sort()).toEqual([...settingNames].sort());
		for (const name of ['CHROMIUM_PATH', 'FIREFOX_PATH', 'TEST_DATABASE_URL'])
			expect(text('README.md')).toContain(`\`${name}\``);
	});
});

/** Read as they are, since they are not ours to decide. */
const platform = new Set([
	'NODE_ENV',
	'PATH',
	'CI',
	'NEXT_RUNTIME',
	'npm_lifecycle_event',
	'npm_node_execpath',
	'NEXT_TELEMETRY_DISABLED',
]);
const ofTests = /^(e2e|server\/(bench|test))|\.test\.tsx?$|^(db\/test-|playwright|vitest)/;

/** Names that a text takes out of the environment past the schema. */
function readPastSchema(source: string): string[] {
	const direct = [...source.matchAll(/process\.env\.(\w+)(?!\w|\s*(?:\?\?)?=[^=])/g)].map(
		([, name = '']) => name,
	);
	const inBrackets = [...source.matchAll(/process\.env\[(?!name\])['"]?([^\]'"]+)/g)].map(
		([, name = '']) => name,
	);
	const taken = [...source.matchAll(/\{([^{}]*)\}\s*=\s*process\.env/g)].flatMap(([, list = '']) =>
		list.split(',').map((part) => part.trim().split(/[\s:=]/)[0] ?? ''),
	);
	return [...direct, ...inBrackets, ...taken].filter(Boolean);
}

describe('the environment', () => {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
		(name) =>
			/^(app|components|db|e2e|i18n|lib|server|settings)\/.*\.(tsx?|mjs)$|^[^/]+\.tsx?$/.test(name) &&
			!ofTests.test(name),
	);
	const found = files.flatMap((file) => readPastSchema(text(file)).map((name) => ({ file, name })));

	it('is read past the schema for nothing but what the platform says', () => {
		const past = found.filter(({ name }) => !platform.has(name));
		// The folder of the data has to be known before anything can be refused, and which Node serves before that.
		expect(past).toEqual([
			{ file: 'server/paths.ts', name: 'JUMELAGE_DATA_DIR' },
			{ file: 'server/serving-node.mjs', name: 'JUMELAGE_NODE' },
		]);
		expect(files.length).toBeGreaterThan(500);
	});

	it.each([
		['const a = process.env.SMTP_HOST;', ['SMTP_HOST']],
		["process.env['DATABASE_POOL']", ['DATABASE_POOL']],
		['const { PORT, HOST: host } = process.env;', ['PORT', 'HOST']],
		["process.env.PORT = '1'; process.env.HOST ??= 'x';", []],
		['if (process.env.PORT === port)', ['PORT']],
	])('finds what reads past it: %s', (source, names) => expect(readPastSchema(source)).toEqual(names));
});
