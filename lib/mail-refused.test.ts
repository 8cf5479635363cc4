import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, test, vi } from 'vitest';
import { sendMail } from './mail';

const written = vi.hoisted(() => [] as string[]);
vi.mock('./log', async () => {
	const { createLog } = await import('./log-lines');
	return { log: createLog('debug', { write: (line) => written.push(line) }) };
});

test('a mail that is refused leaves neither its reader nor its words in the log', async () => {
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onRcptTo: ({ address }, _session, done) => done(new Error(`<${address}> canary is unknown here`)),
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
	expect(await sendMail({ to: 'canary@example.org', subject: 'canary', text: 'canary' })).toBe(false);
	vi.unstubAllEnvs();
	await new Promise<void>((resolve) => server.close(resolve));
	expect(JSON.parse(written.join(''))).toMatchObject({ level: 40, err: { code: 'EENVELOPE', status: 550 } });
	expect(written.join('')).not.toContain('canary');
});
