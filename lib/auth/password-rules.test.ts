import { describe, expect, test } from 'vitest';
import { passwordProblem } from './password-rules';

const owner = { name: 'Berta Beispiel', email: 'b.beispiel@example.org' };

describe('a new password', () => {
	test.each([
		'vier kleine Elche singen',
		'correct horse battery staple',
		'grün-rote Straßenbahn im Regen',
		'7kQ!zt2Lw#9v',
		'ein sehr langer Satz, den sich niemand sonst ausdenkt, mit Komma',
		'пять синих лодок плывут',
	])('may be %s', (password) => expect(passwordProblem(password, owner)).toBeNull());

	test.each([
		['kurz', 'tooShort'],
		['elf Zeichen', 'tooShort'],
		['x'.repeat(201), 'tooLong'],
		['aaaaaaaaaaaaaa', 'repetitive'],
		['abcabcabcabcabc', 'repetitive'],
		['123412341234', 'repetitive'],
		['Beispiel2026!', 'personal'],
		['meine Jumelage 1', 'personal'],
		['Passwort1234!', 'common'],
		['P@ssw0rd123456', 'common'],
		['Willkommen2026', 'common'],
		['passwortpasswort', 'common'],
		['Sommer2026Winter', 'common'],
		['qwertzuiopasdf', 'common'],
		['0987654321098', 'common'],
		['1q2w3e4r5t6z', 'common'],
		['Staatskanzlei1!', 'common'],
		['202620262025!', 'common'],
	])('may not be %s', (password, problem) => expect(passwordProblem(password, owner)).toBe(problem));

	test('counts characters, not bytes or code units', () => {
		expect(passwordProblem('🦌🦌', owner)).toBe('tooShort');
	});
});
