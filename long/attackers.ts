import { client, crowd, head } from '@/server/front-door/test-client';
import { pause } from '@/server/terminal';
import type { WholeOffice } from './whole-office';

const garbage = 'x'.repeat(2000);
/** Each of them must be turned away, and none may be felt by anybody else. */
const oddRequests: [line: string, ...headers: string[]][] = [
	['GET /de/office.rsc'],
	['GET /de/office%2fvisits'],
	['GET /de/office/../office/%00'],
	['GET //evil.example/de/office'],
	['GET /_next/data/x/de/office.json'],
	['GET /de/office', 'RSC: 1', `Cookie: next-auth.session-token=${garbage}`],
	['POST /de/office', 'Next-Action: 00', `Cookie: jumelage_session=${garbage}`, 'Content-Length: 0'],
	['POST /de', 'Next-Action: 00', 'Content-Type: text/plain', 'Content-Length: 2000', '', garbage],
	['GET /de', 'Host: evil.example'],
	['POST /de', 'Transfer-Encoding: chunked', 'Content-Length: 5', '', '0'],
	['OPTIONS *'],
];

/** Strangers of three kinds who don't let up until told so; each comes from addresses of their own. */
export function attack({ baseUrl }: WholeOffice, cookie: string) {
	let over = false;
	const times = { halfSent: 0, deaf: 0, odd: 0 };
	const holding = async (kind: keyof typeof times, said: string, many: number, deaf = false) => {
		while (!over) {
			const clients = await crowd(
				(nth) => client(baseUrl, said, { deaf, from: `127.0.1.${1 + (nth % 40)}` }),
				many,
			);
			times[kind] += many;
			await pause(4000);
			for (const each of clients) each.leave();
		}
	};
	const half = `${head(
		baseUrl,
		'POST /api/auth/callback/credentials',
		'Content-Type: application/x-www-form-urlencoded',
		'Content-Length: 500000',
	)}csrfTok`;
	const everything = head(baseUrl, 'GET /api/exports/visits?format=data', `Cookie: ${cookie}`);
	const odd = async () => {
		while (!over) {
			for (const [line, ...headers] of oddRequests) {
				const said = headers.some((each) => each.startsWith('Host:'))
					? [`${line} HTTP/1.1`, `Host: ${new URL(baseUrl).host}`, ...headers, '', ''].join('\r\n')
					: head(baseUrl, line, ...headers);
				const each = await client(baseUrl, said, { from: '127.0.2.1' });
				times.odd += 1;
				await pause(100);
				each.leave();
			}
		}
	};
	const all = [
		holding('halfSent', half, 60),
		holding('halfSent', half.slice(0, 40), 60),
		holding('deaf', everything, 10, true),
		odd(),
	];
	return {
		async stop() {
			over = true;
			await Promise.all(all);
			return times;
		},
	};
}
