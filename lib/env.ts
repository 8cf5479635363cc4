import { read } from '@/settings/read';

export interface OidcSettings {
	issuer: string;
	clientId: string;
	clientSecret: string;
	roleClaim: string;
	/** The provider's role (a value of the claim) → the office's role, in order of precedence. */
	roleMap: [claim: string, role: string][];
	label?: string;
}

function oidc(): OidcSettings | undefined {
	const [issuer, clientId, clientSecret] = [
		read('OIDC_ISSUER'),
		read('OIDC_CLIENT_ID'),
		read('OIDC_CLIENT_SECRET'),
	];
	if (!issuer || !clientId || !clientSecret) return undefined;
	const [roleClaim, roleMap] = [read('OIDC_ROLE_CLAIM'), read('OIDC_ROLE_MAP') ?? []];
	return { issuer, clientId, clientSecret, roleClaim, roleMap, label: read('OIDC_LABEL') };
}

/** What the installation is told from outside. Read at use, so that a build needs none of it. */
export const env = {
	/** Signs and seals. Throws if it is missing, since nothing is safe without. */
	get authSecret() {
		const secret = read('AUTH_SECRET');
		if (!secret) throw new Error('AUTH_SECRET is missing');
		return secret;
	},
	/** The address under which browsers reach the office, without a slash at its end. */
	get baseUrl() {
		return read('BASE_URL') ?? `http://localhost:${read('PORT')}`;
	},
	get smtpUrl() {
		return read('SMTP_URL');
	},
	get mailFrom() {
		return read('MAIL_FROM');
	},
	get oidc() {
		return oidc();
	},
	/** Proves that whoever makes the first admin may read the server's terminal. */
	get setupToken() {
		return read('SETUP_TOKEN');
	},
	get logLevel() {
		return read('LOG_LEVEL');
	},
};

/** next-auth reads its own address from the environment only. */
export function tellNextAuthItsAddress() {
	// biome-ignore lint/style/noProcessEnv: written for another's reading
	process.env.NEXTAUTH_URL = env.baseUrl;
}
