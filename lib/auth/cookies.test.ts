import { afterEach, expect, test, vi } from 'vitest';
import {
	cookieOptions,
	csrfCookie,
	deviceCookie,
	nextAuthCookies,
	progressCookie,
	sessionCookie,
} from './cookies';

afterEach(() => vi.unstubAllEnvs());

/** Every cookie that the office at this address sets. */
function namesAt(base: string): string[] {
	vi.stubEnv('BASE_URL', base);
	const ours = [sessionCookie(), deviceCookie(), progressCookie(), csrfCookie()];
	return [...new Set([...ours, ...Object.values(nextAuthCookies()).map(({ name }) => name)])];
}

test('two offices on one host share no cookie', () => {
	const offices = ['http://localhost:3000', 'http://localhost:3001', 'http://localhost', 'https://localhost'];
	const names = offices.flatMap(namesAt);
	expect(names.length).toBe(offices.length * 8);
	expect(new Set(names).size).toBe(names.length);
});

test('where browsers come by https no neighbour of the domain can set one', () => {
	for (const name of namesAt('https://office.example.org')) expect(name).toMatch(/^__Host-jumelage_\w+_443$/);
	for (const { options } of Object.values(nextAuthCookies()))
		expect(options).toMatchObject({ httpOnly: true, secure: true, path: '/', sameSite: 'lax' });
	expect(cookieOptions(1)).not.toHaveProperty('domain');
	for (const name of namesAt('http://office.example.org')) expect(name).toMatch(/^jumelage_\w+_80$/);
});
