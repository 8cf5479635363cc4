import 'server-only';
import { createTransport } from 'nodemailer';
import { refuseInsideTransaction } from '@/db';
import { env } from './env';
import { log } from './log';

export type Mail = { to: string; subject: string; text: string };

/** Sends a mail in plain text if SMTP_URL is set; answers whether a server took it. Throws only inside a transaction. */
export async function sendMail(mail: Mail): Promise<boolean> {
	refuseInsideTransaction('sending a mail');
	const { smtpUrl, mailFrom } = env;
	if (!smtpUrl) return false;
	const limits = { connectionTimeout: 4000, greetingTimeout: 4000, socketTimeout: 8000 };
	const transport = createTransport({ url: smtpUrl, ...limits });
	try {
		await transport.sendMail({ from: mailFrom, ...mail });
		return true;
	} catch (err) {
		log.warn({ err }, 'a mail was not taken');
		return false;
	} finally {
		transport.close();
	}
}
