import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const sources = ['lib', 'db/sql'].flatMap((folder) =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|sql)$/.test(name) && !name.endsWith('.test.ts'))
		.map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);

const commented =
	/(\/\*\*[\s\S]*?\*\/\n|(?:--.*\n)+)(?:export )?(?:create |async )?(?:function|const|view) ([\w.]+)/g;

/** Each comment that calls what it stands above the twin of something: "above > something". */
function twinsIn(texts: string[]) {
	return texts.flatMap((text) =>
		[...text.matchAll(commented)].flatMap(([, comment = '', name]) =>
			[...comment.replace(/\s*\n[\s*-]*/g, ' ').matchAll(/\btwin of (\w+)/gi)].map(
				([, other]) => `${name} > ${other}`,
			),
		),
	);
}

const turned = (pair: string) => pair.split(' > ').reverse().join(' > ');

test('a rule that SQL and TypeScript both say names its twin in both places', () => {
	const found = twinsIn(sources);
	expect(found.length).toBeGreaterThan(30);
	expect(found.filter((pair) => !found.includes(turned(pair)))).toEqual([]);
});

test('a twin that is named on one side only is found', () => {
	const found = twinsIn([
		'/** The twin of one. */\nexport const two = 2;',
		'-- Says so. The\n-- twin of two.\ncreate function one() returns integer',
		'/**\n * Three.\n * The twin of four.\n */\nexport async function three() {}',
	]);
	expect(found).toEqual(['two > one', 'one > two', 'three > four']);
	expect(found.filter((pair) => !found.includes(turned(pair)))).toEqual(['three > four']);
});
