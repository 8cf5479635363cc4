import { beforeEach, expect, test, vi } from 'vitest';
import type { Mail } from '@/lib/mail';
import { mailLink } from './link-mail';

const sent: Mail[] = [];
vi.mock('@/lib/mail', () => ({
	sendMail: async (mail: Mail) => {
		sent.push(mail);
		return true;
	},
}));
beforeEach(() => {
	sent.length = 0;
});

const from = { office: { de: 'Stabsstelle Ausland', en: 'International Unit' }, inviter: 'Ada Amtmann' };

test.each([
	['de', 'invite', /Einladung|Zugang/, '/de/invite/'],
	['en', 'invite', /invit|access/i, '/en/invite/'],
	['de', 'reset', /Passwort/, '/de/invite/'],
	['en', 'reset', /password/i, '/en/invite/'],
] as const)(
	'in %s, %s: mail and link are in the language of the account',
	async (locale, purpose, words, path) => {
		const reader = { name: 'Ann Abroad', email: 'abroad@example.org', locale };
		expect(await mailLink(reader, crypto.randomUUID(), purpose, from)).toBe(true);
		expect(sent).toMatchObject([{ to: reader.email, subject: expect.stringMatching(words) }]);
		expect(sent[0]?.text).toContain(path);
		expect(sent[0]?.text).toContain(reader.name);
		const office = locale === 'de' ? 'Stabsstelle Ausland' : 'International Unit';
		expect(sent[0]?.subject.startsWith(`${office}: `)).toBe(true);
		for (const word of [office, 'Ada Amtmann']) expect(sent[0]?.text).toContain(word);
	},
);
