import net from 'node:net';
import { roles } from '@/db/words/users';
import { type Refuse, setting } from './setting';

export const hostToListenOn = setting((value, refuse) => {
	const named = /^(?=.*[a-z])[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value);
	return net.isIP(value) || named
		? value
		: refuse('must be an address such as 127.0.0.1, 0.0.0.0 or ::, without a port');
});

export const folder = setting((value, refuse) =>
	value.startsWith('~') || value.includes('\0')
		? refuse('must be the path of a folder, written out in full')
		: value,
);

/** How many days, weeks and months keep their last backup. */
export const keptBackups = setting((value, refuse): [days: number, weeks: number, months: number] => {
	const [days = 0, weeks = 0, months = 0] = value.split(',').map(Number);
	return /^[1-9]\d{0,2},\d{1,3},\d{1,3}$/.test(value)
		? [days, weeks, months]
		: refuse('must be three numbers of days, weeks and months such as 7,4,12');
});

function webUrl(value: string): URL | null {
	const bare = /^https?:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/i.test(value) && URL.canParse(value);
	return bare ? new URL(value) : null;
}

/** Scheme, host and port as browsers write them. */
export const officeAddress = setting((value, refuse) => {
	const url = webUrl(value);
	return url && /^\/*$/.test(url.pathname)
		? url.origin
		: refuse('must be scheme and host only, such as https://office.example.org');
});

export const issuer = setting((value, refuse) => {
	const right = 'must be the address of the provider, such as https://login.example.org/realms/office';
	if (!webUrl(value)) return refuse(right);
	return /\/\.well-known\//.test(value) ? refuse(`${right}, without /.well-known/…`) : value;
});

const encoded = 'with signs such as @ : / ? # % in user or password percent-encoded (@ is %40)';

/** An address that may hold a password: parts that a program would misread are refused, and it is never repeated. */
function addressWithPassword(value: string, right: string, refuse: Refuse): URL {
	const wrong = `must look like ${right}, ${encoded}`;
	const authority = value.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/)[0] ?? '';
	const misread = /\s/.test(value) || authority.split('@').length > 2 || /@.*@/.test(value);
	if (misread || !URL.canParse(value)) return refuse(wrong);
	const url = new URL(value);
	try {
		for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part);
	} catch {
		return refuse(wrong);
	}
	return url.hostname && !url.hash && url.port !== '0' ? url : refuse(wrong);
}

/** Those that promise something: "allow" and "prefer" may go unencrypted without a word. */
const sslModes = ['disable', 'require', 'verify-full'];

export const databaseAddress = setting(
	(value, refuse) => {
		const right = 'postgres://user:password@host:5432/database';
		const url = addressWithPassword(value, right, refuse);
		const database = url.pathname.slice(1);
		if (!/^postgres(ql)?:$/.test(url.protocol) || !database || /[/,@]/.test(database + url.hostname))
			return refuse(`must look like ${right}, ${encoded}`);
		const mode = url.searchParams.get('sslmode');
		if (mode !== null && !sslModes.includes(mode))
			return refuse(`must have as sslmode ${sslModes.join(', ')}`);
		return value;
	},
	{ secret: true },
);

export const mailServer = setting(
	(value, refuse) => {
		const right = 'smtp://user:password@mail.example.org:587 or smtps://…:465';
		const url = addressWithPassword(value, right, refuse);
		return /^smtps?:$/.test(url.protocol) && /^\/?$/.test(url.pathname)
			? value
			: refuse(`must look like ${right}, ${encoded}`);
	},
	{ secret: true },
);

const mailbox =
	/^(?:(?:"[^"\p{Cc}]*" *|[^"<>@,;:\p{Cc}]*)<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u;

export const sender = setting((value, refuse) =>
	mailbox.test(value) ? value : refuse('must be one sender such as Office <office@example.org>'),
);

export const claimName = setting((value, refuse) =>
	/^[^\s.]+(\.[^\s.]+)*$/.test(value)
		? value
		: refuse('must be the name of a claim such as roles, or a path such as realm_access.roles'),
);

/** The provider's role (a value of the claim) → the office's role, in order of precedence. */
export const roleMap = setting((value, refuse): [claim: string, role: string][] => {
	const right = `must look like provider-role=role,…, the roles being ${roles.join(', ')}`;
	const pairs = value.split(',').map((pair): [string, string] => {
		const mark = pair.lastIndexOf('=');
		const [claim, role] = [pair.slice(0, Math.max(mark, 0)).trim(), pair.slice(mark + 1).trim()];
		return /^[^;]+$/.test(claim) && roles.some((known) => known === role) ? [claim, role] : refuse(right);
	});
	return new Set(pairs.map(([claim]) => claim)).size === pairs.length
		? pairs
		: refuse('must name each role of the provider once');
});
