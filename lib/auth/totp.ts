import { Secret, TOTP } from 'otpauth';

const period = 30;

const generator = (secret: string, account = '') =>
	new TOTP({
		issuer: 'Jumelage',
		label: account,
		algorithm: 'SHA1',
		digits: 6,
		period,
		secret: Secret.fromBase32(secret),
	});

/** A new secret for an authenticator app, 160 bits in base32. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

/** The address that authenticator apps read, as text or from a QR code. */
export const totpAddress = (secret: string, account: string) => generator(secret, account).toString();

/** The 30-second step that a code belongs to, one step early or late allowed; null if it is wrong. */
export function totpStep(secret: string, code: string, now = Date.now()): number | null {
	const token = code.replace(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return null;
	const delta = generator(secret).validate({ token, timestamp: now, window: 1 });
	return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}
