import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

const root = process.cwd();
const filesIn = (folder: string, name: RegExp) =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => name.test(file))
		.map((file) => path.join(root, folder, file));
const read = (folder: string, name: RegExp) =>
	filesIn(folder, name).map((file) => readFileSync(file, 'utf8'));

/** What a form hands on without anybody typing it: ids of what is changed, versions, and a choice between verbs. */
const untyped = new Set([
	...[
		'id',
		'version',
		'key',
		'visitId',
		'personId',
		'placementId',
		'partnershipId',
		'programmeId',
		'roundId',
	],
	...[
		'postId',
		'representativeId',
		'sessionId',
		'agreementId',
		'subject',
		'stopId',
		'signatoryId',
		'type',
		'ids',
	],
	...[
		'noun',
		'query',
		'moveUpId',
		'addPerson',
		'anyway',
		'choices',
		'keepId',
		'leaveId',
		'months',
		'kinds',
		'government',
	],
	...['instead', 'intoId', 'legislatureId', 'partId', 'from', 'to', 'rows', 'mergeId'],
	// Typed into the choice of a person; a group whose parts have controls; named by the list of legal texts.
	...[
		'newPerson',
		'seen',
		'appointment',
		'privacy',
		'imprint',
		'accessibility',
		'hints',
		'keptId',
		'keptVersion',
		'goneId',
		'goneVersion',
	],
]);

const screens = [...read('app', /\.tsx$/), ...read('components', /\.tsx$/)].join('\n');

/** Whether some control is called so: `name="x"`, `name={`rows.${i}.x`}`, a list of names, a list without rows. */
function hasControl(field: string): boolean {
	const name = field.replace(/[^\w]/g, '');
	return new RegExp(
		`(name|data-field)=("|\\{'|\\{\`[^\`]*[.}])(${name})["'\`]|name=\\{[^}]*['"\`.]${name}['"\`]|name: '${name}'|\\[['"]${name}['"]|'${name}',? ?(as const|\\])`,
	).test(screens);
}

function pathsOf(schema: unknown): string[] {
	const def = (schema as z.ZodType)?._zod?.def as unknown as Record<string, unknown> | undefined;
	if (!def) return [];
	if (def.type === 'object')
		return Object.entries(def.shape as Record<string, unknown>).flatMap(([name, inner]) => {
			const below = pathsOf(inner);
			return below.length && !('de' in ((inner as z.ZodType)._zod.def as never)) ? [name, ...below] : [name];
		});
	if (def.type === 'array') return pathsOf(def.element);
	if (def.type === 'pipe') return pathsOf(def.in);
	if (def.innerType) return pathsOf(def.innerType);
	return [];
}

const inputs = await Promise.all(
	filesIn('lib', /-input\.ts$/).map(async (file) => {
		const exported = Object.values(await import(file));
		return [path.basename(file), [...new Set(exported.flatMap(pathsOf))]] as const;
	}),
);

describe('what can be wrong with an input has a control that says it', () => {
	test.each(inputs)('%s', (_file, fields) => {
		const languages = ['de', 'en'];
		const lost = fields.filter(
			(field) => !untyped.has(field) && !languages.includes(field) && !hasControl(field),
		);
		expect(lost).toEqual([]);
	});

	test('so has every field that a command or the database names', () => {
		const lib = read('lib', /(?<!\.test)\.ts$/).join('\n');
		const named = [
			...lib.matchAll(/InvalidInputError\(\{\s*'?([\w.]+)'?:/g),
			...lib.matchAll(/RefusalError\([^;]*, '([\w.]+)'\);/g),
			...lib.matchAll(/DuplicateError\('([\w.]+)'/g),
			...lib.matchAll(/field: '(\w+)', message: '/g),
			...lib.matchAll(/\bpath: \['(\w+)'\]/g),
		].map((found) => String(found[1]).split('.')[0] as string);
		expect(named.length).toBeGreaterThan(30);
		expect(
			[...new Set(named)].filter(
				(field) => !hasControl(field) && !['de', 'type'].includes(field) && !untyped.has(field),
			),
		).toEqual([]);
	});

	test('a list without rows has a place for its message', () => {
		const lists = [...screens.matchAll(/useFieldArray\(\{[^}]*name: '(\w+)'/g)].map((found) => found[1]);
		expect(lists.length).toBeGreaterThan(3);
		expect(lists.filter((name) => !screens.includes(`data-field="${name}"`))).toEqual([]);
	});
});
