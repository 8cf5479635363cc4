const text = (name: string) => process.env[name]?.trim() || undefined;

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
	const [issuer, clientId, clientSecret] = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].map(text);
	if (!issuer || !clientId || !clientSecret) return undefined;
	const pairs = (text('OIDC_ROLE_MAP') ?? '')
		.split(',')
		.map((pair) => pair.split('=').map((part) => part.trim()));
	const roleMap = pairs.flatMap(([claim, role]): [string, string][] =>
		claim && role ? [[claim, role]] : [],
	);
	const roleClaim = text('OIDC_ROLE_CLAIM') ?? 'roles';
	return { issuer, clientId, clientSecret, roleClaim, roleMap, label: text('OIDC_LABEL') };
}

/** What the installation is told from outside. Read at use, so that a build needs none of it. */
export const env = {
	/** Signs and seals; at least 32 characters. Throws if it is missing, since nothing is safe without. */
	get authSecret() {
		const secret = text('AUTH_SECRET');
		if (!secret || secret.length < 32) throw new Error('AUTH_SECRET needs at least 32 random characters');
		return secret;
	},
	/** The address under which browsers reach the office, without a slash at its end. */
	get baseUrl() {
		const given = [text('BASE_URL'), text('NEXTAUTH_URL')].find((url) => url?.startsWith('http'));
		return (given ?? `http://localhost:${text('PORT') ?? '3000'}`).replace(/\/+$/, '');
	},
	get smtpUrl() {
		return text('SMTP_URL');
	},
	get mailFrom() {
		return text('MAIL_FROM') ?? 'Jumelage <jumelage@localhost>';
	},
	get oidc() {
		return oidc();
	},
	/** Proves that whoever makes the first admin may read the server's terminal. */
	get setupToken() {
		return text('SETUP_TOKEN');
	},
	get logLevel() {
		return text('LOG_LEVEL') ?? 'info';
	},
};

/** next-auth reads its own address from the environment only. */
export function tellNextAuthItsAddress() {
	process.env.NEXTAUTH_URL = env.baseUrl;
}
