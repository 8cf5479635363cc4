import 'server-only';
import { cookies, headers } from 'next/headers';
import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env, tellNextAuthItsAddress } from '../env';
import { log } from '../log';
import {
	callbackCookie,
	cookieOptions,
	deviceCookie,
	deviceSeconds,
	formerDeviceCookie,
	nextAuthCookies,
	sessionSeconds,
} from './cookies';
import { rememberDevice } from './devices';
import { admitOidcUser, type Claims, oidcProvider } from './oidc';
import { forgetProgress, keepProgress, readProgress } from './progress';
import { noteRefused } from './refused-attempts';
import { clientAddress } from './request';
import { beginSession } from './session-rows';
import { checkCode, checkPassword, type SignInResult, tidyEmail } from './sign-in';

/** Why a sign-in went no further, as the address of the sign-in page names it. */
class SignInStopped extends Error {}

async function visitor() {
	const jar = await cookies();
	const deviceToken = (jar.get(deviceCookie()) ?? jar.get(formerDeviceCookie()))?.value;
	return { address: clientAddress(await headers()), deviceToken };
}

async function authorize(fields: Record<string, string> | undefined): Promise<User> {
	const progress = await readProgress();
	const byCode = fields?.code !== undefined;
	let result: SignInResult = { problem: 'startAgain' };
	if (!byCode)
		result = await checkPassword(
			fields?.email ?? '',
			(fields?.password ?? '').slice(0, 400),
			await visitor(),
		);
	else if (progress?.owes) result = await checkCode(progress.owes, fields.code ?? '', await visitor());
	if (!byCode || result.problem === 'startAgain') {
		const email = byCode ? (progress?.email ?? '') : tidyEmail(fields?.email ?? '');
		await keepProgress({ email, owes: result.problem ? undefined : result.userId });
	}
	if (result.problem) throw new SignInStopped(result.problem);
	if (result.secondFactor) throw new SignInStopped('code');
	await forgetProgress();
	return { id: result.userId };
}

/** Begins a session for somebody whose identity is proven; what the browser keeps is its id, sealed. */
async function openSession(userId: string): Promise<{ sid: string }> {
	const { address, deviceToken } = await visitor();
	const device = await rememberDevice(deviceToken, userId);
	(await cookies()).set(deviceCookie(), device, cookieOptions(deviceSeconds));
	const userAgent = (await headers()).get('user-agent')?.slice(0, 400) ?? null;
	return { sid: await beginSession({ userId, userAgent, address }) };
}

/** The language of the page where the present sign-in began: next-auth keeps where it is to lead. */
async function languageOfPage() {
	const kept = (await cookies()).get(callbackCookie());
	return /^(https?:\/\/[^/]+)?\/en(\/|$)/.test(kept?.value ?? '') ? 'en' : 'de';
}

/** next-auth's settings, made at each call since they depend on the environment. */
export function authOptions(): NextAuthOptions {
	tellNextAuthItsAddress();
	const oidc = env.oidc;
	const password = Credentials({ credentials: { email: {}, password: {}, code: {} }, authorize });
	return {
		secret: env.authSecret,
		useSecureCookies: env.baseUrl.startsWith('https://'),
		cookies: nextAuthCookies(),
		session: { strategy: 'jwt', maxAge: sessionSeconds },
		providers: oidc ? [password, oidcProvider(oidc)] : [password],
		callbacks: {
			async signIn({ user, account, profile }) {
				if (account?.provider !== 'oidc') return true;
				if (!oidc || !profile?.sub) return false;
				const admitted = await admitOidcUser(profile as Claims, oidc, await languageOfPage());
				if ('problem' in admitted) {
					const account = `${oidc.issuer} ${profile.sub}`;
					noteRefused('provider', { account, client: (await visitor()).address, reason: admitted.problem });
					throw new SignInStopped(admitted.problem);
				}
				user.id = admitted.userId;
				return true;
			},
			jwt: async ({ token, user }) => (user ? openSession(user.id) : { sid: token.sid }),
		},
		logger: {
			error: (reason, detail) => {
				const err = detail instanceof Error ? detail : detail.error;
				log.error({ reason, err }, 'the sign-in by the provider failed');
			},
			warn: (reason) => log.warn({ reason }, 'next-auth warns'),
			debug: () => {},
		},
	};
}
