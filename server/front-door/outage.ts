import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './answer';
import { securityHeaders } from './headers';
import { languageOf } from './routes';

const words = {
	de: {
		title: 'Zurzeit nicht erreichbar',
		text: 'Jumelage kann diese Seite gerade nicht anzeigen. Nichts, was gespeichert wurde, ist verloren.',
		next: 'In wenigen Augenblicken erneut versuchen. Besteht die Störung länger, die zuständige Administration informieren.',
		again: 'Erneut versuchen',
		site: 'Zur öffentlichen Seite',
	},
	en: {
		title: 'Not available at the moment',
		text: 'Jumelage can’t show this page right now. Nothing that was saved is lost.',
		next: 'Please try again in a moment. If this goes on, tell the people who run this service.',
		again: 'Try again',
		site: 'To the public site',
	},
};

export const outageStyle = '/outage.css';

export const outageCss = `:root{color-scheme:light dark;font:1.125rem/1.55 "Fira Sans",system-ui,sans-serif;background:#fff;color:#171a2b}
body{margin:0}header{border-bottom:1px solid #8a8fa3;font-weight:600}header,main{padding:1.25rem max(1.25rem,calc(50vw - 22rem))}
h1{font-size:2rem;line-height:1.2;margin:2rem 0 1rem}p{max-width:40rem}a{color:#0b4ba5;margin-right:1.5rem;display:inline-block;padding:.25rem 0}
@media(prefers-color-scheme:dark){:root{background:#12141f;color:#eef0f7}a{color:#9cc0ff}}
`;

export function outagePage(language: 'de' | 'en', path: string) {
	const say = words[language];
	const here = path.replace(/[^\w/%.~-]/g, '');
	return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${say.title} – Jumelage</title><link rel="stylesheet" href="${outageStyle}"></head>
<body><header>Jumelage</header><main><h1>${say.title}</h1><p>${say.text}</p><p>${say.next}</p><p><a href="${here}">${say.again}</a> <a href="/${language}">${say.site}</a></p></main></body>
</html>
`;
}

export function sendOutage(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	secure: boolean,
) {
	if (response.headersSent || response.destroyed) {
		response.destroy();
		return;
	}
	const language = languageOf(path, request.headers['accept-language']);
	const headers = { ...securityHeaders('outage', secure), 'retry-after': '5', 'content-language': language };
	const json = path.startsWith('/api/') || /json/.test(request.headers.accept ?? '');
	// The rest of a body that nobody will read must not hold the connection.
	if (request.method !== 'GET' && request.method !== 'HEAD') response.shouldKeepAlive = false;
	send(
		request,
		response,
		503,
		{ ...headers, 'content-type': json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8' },
		{ raw: Buffer.from(json ? '{"error":"unavailable"}\n' : outagePage(language, path)) },
	);
}
