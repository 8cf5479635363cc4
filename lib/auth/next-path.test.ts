import { describe, expect, test } from 'vitest';
import { inLanguage, nextPath } from './next-path';

describe('the path after signing in', () => {
	test.each(['/de/office', '/en/office/visits?page=2&sort=-startsOn', '/de/office/visits/new'])(
		'keeps %s',
		(path) => expect(nextPath(path, 'de')).toBe(path),
	);

	test.each([
		'https://evil.example/de/office',
		'//evil.example/de/',
		'/\\evil.example',
		'/de\\..\\evil',
		'/de//evil.example',
		'/de/../../evil',
		'/dev/null',
		'/api/auth/signout',
		'javascript:alert(1)',
		'/de/office\r\nset-cookie: a=b',
		'/de/@evil.example/..//x',
		undefined,
		['/de/office', '/en'],
	])('turns %s into the start page', (path) => expect(nextPath(path, 'en')).toBe('/en/office'));
});

test.each([
	['/de/office', 'en', '/en/office'],
	['/de/office/visits?page=2&next=/de/office', 'en', '/en/office/visits?page=2&next=/de/office'],
	['/en/office?tab=x', 'de', '/de/office?tab=x'],
	['/de/partnerschaften', 'en', '/de/partnerschaften'],
	['/de/officers', 'en', '/de/officers'],
	['/de/office', 'fr', '/de/office'],
	['/de/office', null, '/de/office'],
])('%s in the language %s is %s', (path, locale, expected) =>
	expect(inLanguage(path, locale)).toBe(expected),
);
