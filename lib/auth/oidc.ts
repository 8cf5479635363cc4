import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { db, type Transaction } from '@/db';
import { users } from '@/db/schema/users';
import type { OidcSettings } from '../env';
import { type Actor, asActor } from './actor';
import { isLastAdmin } from './last-admin';
import { type Role, roles } from './permissions';
import { tidyEmail } from './sign-in';

export type Claims = Record<string, unknown> & { sub: string };
export type OidcProblem = 'oidcNoRole' | 'oidcEmailTaken' | 'oidcDisabled';

/** The configured provider for next-auth: discovery, code flow with PKCE, state and nonce. */
export function oidcProvider({ issuer, clientId, clientSecret }: OidcSettings): OAuthConfig<Claims> {
	return {
		id: 'oidc',
		name: 'OIDC',
		type: 'oauth',
		wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
		clientId,
		clientSecret,
		idToken: true,
		checks: ['pkce', 'state', 'nonce'],
		authorization: { params: { scope: 'openid email profile' } },
		// Some providers say name, e-mail and roles at the userinfo endpoint only; it must speak of the same subject.
		userinfo: {
			async request({ client, tokens }) {
				const claims = (tokens as unknown as { claims(): Claims }).claims();
				const { access_token: token } = tokens;
				const more =
					token && client.issuer.metadata.userinfo_endpoint ? await client.userinfo(token) : claims;
				return more.sub === claims.sub ? { ...more, ...claims } : claims;
			},
		},
		profile: (claims) => ({ id: claims.sub }),
	};
}

/** The first role of the map whose value the claim holds; the claim's name may be a path (`realm_access.roles`). */
export function mappedRole(claims: Claims, { roleClaim, roleMap }: OidcSettings): Role | null {
	const inside = (value: unknown, part: string) =>
		typeof value === 'object' && value !== null && Object.hasOwn(value, part)
			? (value as Record<string, unknown>)[part]
			: undefined;
	const found = Object.hasOwn(claims, roleClaim)
		? claims[roleClaim]
		: roleClaim.split('.').reduce(inside, claims);
	const held = Array.isArray(found) ? found : [found];
	const role = roleMap.find(([value]) => held.includes(value))?.[1];
	return roles.find((known) => known === role) ?? null;
}

/**
 * Who signs in with the provider: found by issuer and subject, never by e-mail. With a role map the role
 * follows it at every sign-in (the last admin stays admin) and an unknown subject with a role gets a user, whose
 * language is the provider's, else `language`, that of the page where the sign-in began.
 */
export async function admitOidcUser(
	claims: Claims,
	settings: OidcSettings,
	language: 'de' | 'en' = 'de',
): Promise<{ userId: string } | { problem: OidcProblem }> {
	const role = mappedRole(claims, settings);
	const subject = and(eq(users.oidcIssuer, settings.issuer), eq(users.oidcSubject, claims.sub));
	const columns = { id: users.id, name: users.name, active: users.active, role: users.role };
	const [known] = await db().select(columns).from(users).where(subject);
	if (known && !known.active) return { problem: 'oidcDisabled' };
	if (!role && (!known || settings.roleMap.length > 0)) return { problem: 'oidcNoRole' };
	if (known) {
		if (role && role !== known.role)
			await asActor(known, 'signInByOidc', (tx) => followRole(tx, known, role));
		return { userId: known.id };
	}
	return role ? createUser(claims, settings.issuer, role, language) : { problem: 'oidcNoRole' };
}

async function followRole(tx: Transaction, known: Actor & { role: Role }, role: Role) {
	if (known.role === 'admin' && (await isLastAdmin(tx, known.id))) return;
	await tx.update(users).set({ role }).where(eq(users.id, known.id));
}

async function createUser(claims: Claims, issuer: string, role: Role, language: 'de' | 'en') {
	const told = /^(de|en)\b/.exec(String(claims.locale ?? ''))?.[1];
	const said = typeof claims.email === 'string' ? tidyEmail(claims.email) : '';
	const email = /^[^@\s]+@[^@\s]+$/.test(said)
		? said
		: `${encodeURIComponent(claims.sub).toLowerCase()}@oidc.invalid`;
	const name = [claims.name, claims.preferred_username, email].find(
		(x) => typeof x === 'string' && x.trim(),
	) as string;
	const id = crypto.randomUUID();
	return asActor({ id, name }, 'signInByOidc', async (tx) => {
		const values = {
			id,
			name: name.trim().slice(0, 200),
			email,
			role,
			oidcIssuer: issuer,
			oidcSubject: claims.sub,
			locale: told ?? language,
		};
		const made = await tx.insert(users).values(values).onConflictDoNothing().returning({ id: users.id });
		return made[0] ? { userId: made[0].id } : { problem: 'oidcEmailTaken' as const };
	});
}
