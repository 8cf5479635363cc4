import 'server-only';
import { createHash } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { db } from '@/db';
import { env } from '../env';
import { AppError, ForbiddenError, NotFoundError } from '../errors';
import { storable } from '../storable';
import { callbackCookie, cookieOptions, csrfCookie, progressSeconds, sessionCookie } from './cookies';
import { inLanguage, nextPath } from './next-path';
import { authOptions } from './options';
import { noteRefused } from './refused-attempts';
import { clientAddress, isSameOrigin } from './request';
import { randomToken } from './secrets';
import { endSessionRow, sessionHolder } from './session-rows';
import { readSessionToken } from './session-token';

type Context = { params: Promise<{ nextauth: string[] }> };

/** The language of whoever this answer signs in. */
async function languageIn(response: Response): Promise<string | undefined> {
	const name = `${sessionCookie()}=`;
	const cookie = response.headers.getSetCookie().find((each) => each.startsWith(name));
	const sid = cookie && (await readSessionToken(cookie.slice(name.length).split(';')[0]));
	return sid ? (await sessionHolder(sid))?.locale : undefined;
}

/** What the checks of password, code and role have not noted yet: answers of the provider that next-auth itself refuses. */
async function noteUnanswered(reason: string) {
	if (/^[A-Z]/.test(reason)) noteRefused('provider', { client: clientAddress(await headers()), reason });
}

/** next-auth's own answers lead to its own pages; ours are in the user's language, with the reason. */
async function towards(response: Response, locale: string, next: string): Promise<Response> {
	const location = response.headers.get('location');
	if (!location) return response;
	const to = new URL(location, env.baseUrl);
	const own = to.origin === new URL(env.baseUrl).origin;
	const failed = own && /^\/api\/auth\/(error|signin)/.test(to.pathname);
	if (failed) await noteUnanswered(to.searchParams.get('error') ?? 'failed');
	const page = new URLSearchParams({ error: to.searchParams.get('error') ?? 'failed', next });
	const target = failed
		? `/${locale}/sign-in?${page}`
		: own
			? inLanguage(to.pathname + to.search, await languageIn(response))
			: location;
	const answer = new Headers(response.headers);
	answer.set('location', target);
	return new Response(null, { status: 303, headers: answer });
}

/** Asks next-auth as its own form would; that the request is ours was checked by its origin. */
async function ask(
	request: NextRequest,
	context: Context,
	fields: Record<string, string>,
): Promise<Response> {
	const token = randomToken();
	const proof = createHash('sha256').update(`${token}${env.authSecret}`).digest('hex');
	(await cookies()).set(csrfCookie(), `${token}|${proof}`, cookieOptions(progressSeconds));
	const body = new URLSearchParams({ ...fields, csrfToken: token });
	const forwarded = new Headers(request.headers);
	forwarded.set('content-type', 'application/x-www-form-urlencoded');
	forwarded.delete('content-length');
	return NextAuth(
		new NextRequest(request.url, { method: 'POST', headers: forwarded, body }),
		context,
		authOptions(),
	);
}

async function endPresentSession() {
	const sid = await readSessionToken((await cookies()).get(sessionCookie())?.value);
	if (sid) await endSessionRow(db(), sid);
}

/** What a browser still has of the office; never "cookies", since the known device keeps its owner from being locked out. */
const leftBehind = '"cache", "storage"';

async function signOut(locale: string): Promise<Response> {
	await endPresentSession();
	(await cookies()).set(sessionCookie(), '', cookieOptions(0));
	return new Response(null, {
		status: 303,
		headers: { location: `/${locale}/sign-in?signedOut=1`, 'clear-site-data': leftBehind },
	});
}

const localeOf = (path: string) => (path.startsWith('/en') ? 'en' : 'de');

/** Sign-in by password or code, and sign-out: plain forms with a field `next`, working without scripts. */
export async function postAuth(request: NextRequest, context: Context): Promise<Response> {
	if (!isSameOrigin(request.headers)) throw new ForbiddenError();
	const what = (await context.params).nextauth.join('/');
	if (what !== 'callback/credentials' && what !== 'signout') throw new NotFoundError();
	const form = await request.formData().catch(() => {
		throw new AppError('invalid', 'errors.invalidInput');
	});
	const field = (name: string) => storable(String(form.get(name) ?? '')).slice(0, 2000);
	const locale = localeOf(field('next'));
	if (what === 'signout') return signOut(locale);
	const next = nextPath(field('next'), locale);
	const names = form.has('code') ? ['code'] : ['email', 'password'];
	const given = Object.fromEntries(names.map((name) => [name, field(name)]));
	const before = (await cookies()).get(sessionCookie())?.value;
	const response = await ask(request, context, { ...given, callbackUrl: next });
	const answer = await towards(response, locale, next);
	const sid = answer.headers.get('location')?.startsWith(`/${locale}/sign-in`)
		? null
		: await readSessionToken(before);
	if (sid) await endSessionRow(db(), sid);
	return answer;
}

/** The way to the OIDC provider (a link, since the policy lets forms go nowhere else) and back from it. */
export async function getAuth(request: NextRequest, context: Context): Promise<Response> {
	const what = (await context.params).nextauth.join('/');
	const wanted = request.nextUrl.searchParams.get('next') ?? '';
	if (what === 'signin/oidc') {
		const locale = localeOf(wanted);
		const next = nextPath(wanted, locale);
		return towards(await ask(request, context, { callbackUrl: next }), locale, next);
	}
	if (what !== 'callback/oidc') throw new NotFoundError();
	const kept = (await cookies()).get(callbackCookie())?.value ?? '';
	const path = URL.canParse(kept) ? new URL(kept).pathname + new URL(kept).search : kept;
	const locale = localeOf(path);
	return towards(await NextAuth(request, context, authOptions()), locale, nextPath(path, locale));
}
