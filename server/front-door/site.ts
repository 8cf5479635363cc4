import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressed, send } from './answer';
import { type Secure, securityHeaders } from './headers';
import { leaving } from './leaving';
import { sendOutage } from './outage';
import { plainPage } from './plain-page';
import type { Publication, Rendered } from './publication';
import { languageOf, type RouteTo } from './routes';
import { stripScripts } from './strip';
import type { Upstream } from './upstream';

interface Setting {
	publication: Publication;
	upstream: Upstream;
	canRender(): boolean;
	secure: Secure;
}

/** Next leaves the body of notFound() to a script; this page of the site is rendered in its place. */
const missingPage = /^\/(de|en)\/404$/;

/** Answers for the public pages: published files, searches, and what isn't there. */
export class Site {
	constructor(private readonly setting: Setting) {}

	async answer(request: IncomingMessage, response: ServerResponse, { path, search }: RouteTo<'public'>) {
		const { publication, secure } = this.setting;
		if (missingPage.test(path)) return this.missing(request, response, path);
		const rendered = search
			? await this.#filtered(path + search, leaving(response))
			: await publication.get(path);
		if (rendered.kind === 'away') return sendOutage(request, response, path, secure);
		const headers = securityHeaders('public', secure);
		if (rendered.kind === 'page') {
			const { etag, type, body } = rendered.page;
			return send(request, response, 200, { ...headers, 'content-type': type, etag }, body);
		}
		const { status, type, location, body } = rendered;
		if (status === 404) return this.missing(request, response, path);
		const more = { 'content-type': type, 'cache-control': 'no-cache', ...(location ? { location } : {}) };
		send(request, response, status, { ...headers, ...more }, body);
	}

	async missing(request: IncomingMessage, response: ServerResponse, path: string) {
		const wish = request.headers['accept-language'];
		const rendered = await this.setting.publication.get(`/${languageOf(path, wish)}/404`);
		const body =
			rendered.kind === 'page' ? rendered.page.body : { raw: Buffer.from(plainPage('missing', path, wish)) };
		const headers = {
			...securityHeaders('public', this.setting.secure),
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
		};
		send(request, response, 404, headers, body);
	}

	/** Searches and filters are many; they are rendered when asked for and not kept. */
	async #filtered(target: string, left: AbortSignal): Promise<Rendered> {
		if (!this.setting.canRender()) return { kind: 'away' };
		try {
			const { status, headers, body } = await this.setting.upstream.fetchPublic(target, 8000, left);
			if (status >= 500) return { kind: 'away' };
			const type = headers['content-type'] ?? 'text/html; charset=utf-8';
			const raw = type.startsWith('text/html') ? Buffer.from(stripScripts(body.toString('utf8'))) : body;
			return {
				kind: 'answer',
				status,
				type,
				location: headers.location,
				body: await compressed(raw, type, 5),
			};
		} catch {
			return { kind: 'away' };
		}
	}
}
