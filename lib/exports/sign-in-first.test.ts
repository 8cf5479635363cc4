import { expect, test } from 'vitest';
import { signInFirst } from './sign-in-first';

const asked = (headers: Record<string, string>) =>
	signInFirst(new Request('http://office.test/api/exports/visits?locale=en', { headers }));

test('a link to a file leads to the sign-in and back to its page', () => {
	const referer = 'http://office.test/en/office/visits?q=a%20b';
	const answer = asked({ 'sec-fetch-mode': 'navigate', referer });
	expect(answer.status).toBe(303);
	expect(answer.headers.get('location')).toBe(
		`/en/sign-in?${new URLSearchParams({ next: '/en/office/visits?q=a%20b' })}`,
	);
	const bare = asked({ 'sec-fetch-mode': 'navigate' });
	expect(bare.headers.get('location')).toBe('/en/sign-in?next=%2Fen%2Foffice');
});

test('a script is told 401', () => expect(asked({ 'sec-fetch-mode': 'cors' }).status).toBe(401));
