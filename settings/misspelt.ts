import { handedOnSchema, settingNames, testSettingsSchema } from './schema';

/** What other programs and we ourselves may set beside the settings: Node, its packages, PostgreSQL's library, test runs. */
const others =
	/^(NODE|NPM|PG|LC|SSL|E2E|BENCH|JUMELAGE_TEST)_?[A-Z\d_]*$|^(TZ|LANG|LANGUAGE|PATH|HOME|CI)$|_PROXY$/i;
/** No other program has variables of these names. */
const ours = /^(JUMELAGE|OIDC)_/;

const known = new Set<string>([...settingNames, ...Object.keys(testSettingsSchema.shape)]);
const handedOn = new Set(['NEXTAUTH_URL', 'NEXTAUTH_SECRET', ...Object.keys(handedOnSchema.shape)]);

/** How many letters have to be changed, added, left out or swapped with their neighbour. */
function distance(one: string, other: string): number {
	const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			const at = (r: number, c: number) => rows[r]?.[c] ?? Number.POSITIVE_INFINITY;
			let least = Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + same);
			if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, at(i - 2, j - 2) + 1);
			row.push(least);
		}
		rows.push(row);
	}
	return rows[one.length]?.[other.length] ?? 0;
}

const plain = (name: string) => name.toUpperCase().replace(/[^A-Z\d]/g, '');

/** The setting that was likely meant, and how far its name is from what was written. */
function likely(name: string) {
	const ranked = settingNames.map((setting) => {
		const [typed, right] = [plain(name), plain(setting)];
		const part =
			typed.length >= 4 && (right.includes(typed) || typed.includes(right)) ? 3 : Number.POSITIVE_INFINITY;
		const words = name.toUpperCase().split(/[^A-Z\d]+/);
		const inside = words.length > 1 && words.every((word) => setting.split('_').includes(word));
		return { setting, away: Math.min(inside ? 1 : distance(typed, right), part) };
	});
	return ranked.sort((one, other) => one.away - other.away)[0];
}

/**
 * What is to be said of a variable that is no setting; null if it is one, or no business of ours. In our own file
 * `.env` everything is our business.
 */
export function misspelling(name: string, { inFile = false } = {}): string | null {
	if (known.has(name) && !(inFile && name in testSettingsSchema.shape)) return null;
	if (handedOn.has(name)) {
		if (!inFile && name.startsWith('NEXTAUTH_')) return null;
		return name === 'NEXTAUTH_URL' || name === 'NEXTAUTH_SECRET'
			? `${name} is no setting; set ${name === 'NEXTAUTH_URL' ? 'BASE_URL' : 'AUTH_SECRET'} instead.`
			: `${name} is made anew at every start; take it out.`;
	}
	if (name in testSettingsSchema.shape)
		return `${name} is for tests only and not read from .env; take it out.`;
	if (others.test(name)) return null;
	const { setting, away } = likely(name) ?? { setting: '', away: Number.POSITIVE_INFINITY };
	// POST is as near to PORT as a misspelling would be.
	const near = away <= (plain(name).length < 6 ? 0 : 2);
	if (!inFile && !near && !ours.test(name.toUpperCase()) && !isOfAFamily(name)) return null;
	return away <= 4
		? `${name} is no setting; ${setting} is, and likely meant.`
		: `${name} is no setting; those that there are stand in .env.example.`;
}

/** SMTP_HOST or MAIL_SENDER: what other programs are told of the same things, so near to ours that it may be meant for us. */
const isOfAFamily = (name: string) =>
	/^(SMTP|TRUST_PROX|DATABASE_(POOL|URL)|AUTH_SECRET|BASE_URL|MAIL_FROM|LOG_LEVEL)/i.test(name);
