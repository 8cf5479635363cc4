import { misspelling } from './misspelt';
import { defaults, settingsSchema } from './schema';

type Variables = Record<string, string | undefined>;

const isSet = (variables: Variables, name: string) => Boolean(variables[name]?.trim());

/** Settings that mean nothing without others. */
function incomplete(variables: Variables): string[] {
	const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
	const more = ['OIDC_ROLE_CLAIM', 'OIDC_ROLE_MAP', 'OIDC_LABEL'];
	const given = [...needed, ...more].filter((name) => isSet(variables, name));
	const missing = needed.filter((name) => !isSet(variables, name));
	if (given.length === 0 || missing.length === 0) return [];
	const [is, are] = missing.length > 1 ? ['are', 'them'] : ['is', 'it'];
	return [
		`${missing.join(' and ')} ${is} missing beside ${given[0]}; set ${are} too, or nothing that begins with OIDC_.`,
	];
}

/** What is wrong or missing among the settings, whatever else is set. */
export function wrongValues(variables: Variables): string[] {
	const parsed = settingsSchema.safeParse(variables);
	const wrong = parsed.success
		? []
		: parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
	return [...wrong, ...incomplete(variables)];
}

/**
 * Every fault of the settings, each a sentence that says what would be right; none if the program may start.
 * `inFile` are the names that come from the file `.env`.
 */
export function faultsOf(variables: Variables, inFile: ReadonlySet<string> = new Set()): string[] {
	const names = Object.keys(variables).filter((name) => isSet(variables, name) || inFile.has(name));
	const misspelt = names.flatMap((name) => misspelling(name, { inFile: inFile.has(name) }) ?? []);
	return [...wrongValues(variables), ...misspelt];
}

/** What may be meant but likely isn't: told at the start, which goes on. */
export function doubtsOf(variables: Variables): string[] {
	const { data } = settingsSchema.safeParse(variables);
	const proxies = data?.TRUST_PROXY ?? defaults.TRUST_PROXY;
	const secure = data?.BASE_URL?.startsWith('https:');
	const host = data?.HOST ?? defaults.HOST;
	const doubts = [
		secure &&
			proxies === 0 &&
			'BASE_URL begins with https:// but TRUST_PROXY is 0: everybody seems to come from the address of the reverse proxy.',
		!data?.BASE_URL &&
			!/^(localhost|127\..*|::1)$/.test(host) &&
			`HOST is ${host} but BASE_URL is not set: forms are taken on this machine only, at http://localhost.`,
		data?.HSTS_SUBDOMAINS === 'on' &&
			!secure &&
			'HSTS_SUBDOMAINS is on but BASE_URL does not begin with https://: it does nothing.',
	];
	return doubts.filter((doubt) => typeof doubt === 'string');
}
