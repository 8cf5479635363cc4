import 'server-only';
import { createTranslator } from 'next-intl';
import { linkToken } from '@/lib/auth/access-links';
import { env } from '@/lib/env';
import { inLocale, type LocalisedText } from '@/lib/localised-text';
import { sendMail } from '@/lib/mail';
import de from '@/messages/de/users.json';
import en from '@/messages/en/users.json';

type Reader = { name: string; email: string; locale: string };
/** Who speaks, so that the mail doesn't look like anybody's. */
type From = { office: LocalisedText; inviter: string };

/** The address behind which the owner of a link sets a password. */
export const linkAddress = (linkId: string, locale: string) =>
	`${env.baseUrl}/${locale === 'en' ? 'en' : 'de'}/invite/${linkToken(linkId)}`;

/** Mails a link in its owner's language, in the name of office and inviter; answers whether a mail server took it. */
export function mailLink(
	reader: Reader,
	linkId: string,
	purpose: 'invite' | 'reset',
	{ office, inviter }: From,
): Promise<boolean> {
	const locale = reader.locale === 'en' ? 'en' : 'de';
	const t = createTranslator({ locale, messages: locale === 'en' ? en : de, namespace: 'mail' });
	const site = `${env.baseUrl}/${locale}`;
	const values = {
		...{ name: reader.name, link: linkAddress(linkId, locale) },
		...{ office: inLocale(office, locale), inviter, site },
	};
	return sendMail({
		to: reader.email,
		subject: t(`${purpose}.subject`, values),
		text: t(`${purpose}.text`, values),
	});
}
