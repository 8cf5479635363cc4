import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendMail } from './mail';
import { mailLink } from './users/link-mail';

const received: string[] = [];
const server = new SMTPServer({
	disabledCommands: ['AUTH', 'STARTTLS'],
	onData(stream, _session, done) {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			received.push(Buffer.concat(chunks).toString('utf8'));
			done();
		});
	},
});

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
	vi.stubEnv('AUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef');
	vi.stubEnv('BASE_URL', 'https://partner.example.org');
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await new Promise<void>((resolve) => server.close(resolve));
});

/** The text as a reader sees it, whatever the transfer encoding. */
const textOf = (mail: string) => {
	const [head = '', ...body] = mail.split('\r\n\r\n');
	const raw = body.join('\r\n\r\n');
	if (/base64/i.test(head)) return Buffer.from(raw, 'base64').toString('utf8');
	const joined = raw.replace(/=\r\n/g, '');
	const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, code) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
	return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : raw;
};

const from = { office: { de: 'Büro' }, inviter: 'Ada Amtmann' };

describe('mail', () => {
	it('brings an invitation with its link, in the reader’s language', async () => {
		const reader = { name: 'Łucja Größe', email: 'lucja@example.org', locale: 'de' };
		expect(await mailLink(reader, '01980000-0000-7000-8000-000000000001', 'invite', from)).toBe(true);
		const mail = received.at(-1) ?? '';
		expect(mail).toMatch(/^To: lucja@example\.org/m);
		expect(textOf(mail)).toContain('Łucja Größe');
		expect(textOf(mail)).toMatch(/https:\/\/partner\.example\.org\/de\/invite\/[\w-]{20,}/);
		await mailLink({ ...reader, locale: 'en' }, '01980000-0000-7000-8000-000000000001', 'reset', from);
		expect(textOf(received.at(-1) ?? '')).toContain('https://partner.example.org/en/invite/');
	});

	it('says when no server took it, and when none is named', async () => {
		const mail = { to: 'a@example.org', subject: 'x', text: 'y' };
		vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
		expect(await sendMail(mail)).toBe(false);
		vi.stubEnv('SMTP_URL', '');
		expect(await sendMail(mail)).toBe(false);
	});
});
