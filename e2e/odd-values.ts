import { Written } from './action-wire';

/** Letters that break something, values too long, and words that mean something to a program. */
const texts = [
	'a\u0000b',
	'\ud800',
	'\u0001\u0007\u001b[31m\u009f',
	'\ufffe\uffff',
	'\u202egnp.exe\u202c',
	'\u200b\u200d\ufeff',
	'x'.repeat(10_000),
	'Ä'.repeat(100_000),
	' ',
	"'; --",
	'\\',
	'%_',
	'__proto__',
	'constructor',
	'toString',
	'$1',
	'{0} {count}',
	'null',
	'🇩🇪',
	'{"a":[1]}',
];

const numbers = [
	...['1e99', '99999999999999999999', '9223372036854775808', '2147483648', '32768', '10000', '-1', '0'],
	...['NaN', 'Infinity', '1.5', '0x10', '१२'],
];

const days = [
	...['0000-00-00', '2026-02-30', '99999-01-01', '-0001-01-01', 'infinity', '-infinity', 'now', 'today'],
	...['0001-01-01', '9999-12-31', '0001-01', '9999', '../9999', '0001/..', '2026-01-01T00:00:00Z', '9999-12'],
];

const missing = '01990000-0000-7000-8000-0000000000aa';
const ids = ['not-an-id', '00000000-0000-0000-0000-000000000000', missing, `territory:${missing}`, 'without'];

export const words = [...texts, ...numbers, ...days, ...ids];

const written = (text: string) =>
	/\p{Surrogate}/u.test(text) ? text.replace(/\p{Surrogate}/gu, '%ED%A0%80') : encodeURIComponent(text);

/** As they stand in an address; those at the end are no UTF-8, or not percent signs as they should be. */
export const inAddress = [
	...words.filter(({ length }) => length < 50_000).map(written),
	...['%ff', '%E0%A4', '%C0%AE', '%', '%zz', '%u0041', '%%0000', 'a&x=%00'],
];

/** As parts of a path, where each must be one part. */
export const inPath = inAddress
	.filter((each) => !/&/.test(each) && each.length < 6000)
	.map((each) => each || '%20');

const own = (key: string) => JSON.parse(`{"${key}":{"x":1}}`) as unknown;

/** What no field expects in place of its text, number or list. */
export const shapes: unknown[] = [
	...[5, -1, 1.5, 1e99, true, null, [], ['x'], [[]], {}, { de: 1 }, own('__proto__'), own('constructor')],
	...['NaN', '$NaN', '$Infinity', '$-0', '$undefined', '$n5', '$D', '$D2026-01-01'].map(
		(as) => new Written(as),
	),
];

type Path = (string | number)[];

/** Every value in an input, with those that hold others. */
export function pathsIn(value: unknown, path: Path = []): { path: Path; leaf: boolean }[] {
	if (value === null || typeof value !== 'object') return [{ path, leaf: true }];
	return [
		...(path.length ? [{ path, leaf: false }] : []),
		...Object.entries(value).flatMap(([key, each]) =>
			pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
		),
	];
}

/** The same input with another value at one place. */
export function withValue(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	const inside = input as Record<string, unknown>;
	const changed = withValue(inside[key], rest, value);
	return Array.isArray(input)
		? input.map((each, index) => (index === key ? changed : each))
		: { ...inside, [key]: changed };
}
