import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A finished body in every encoding that we serve. */
export interface Body {
	raw: Buffer;
	gz?: Buffer;
	br?: Buffer;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const isText = (type: string) => /^text\/|json|xml|javascript|svg|manifest|x-icon|font\/(ttf|otf)/.test(type);

export async function compressed(raw: Buffer, type: string, quality: 5 | 9 | 11): Promise<Body> {
	if (!isText(type) || raw.length < 200) return { raw };
	const [gz, br] = await Promise.all([
		zip(raw, { level: quality === 5 ? 6 : 9 }),
		brotli(raw, {
			params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
		}),
	]);
	return { raw, gz, br };
}

function acceptable(request: IncomingMessage, body: Body): ['br' | 'gzip' | null, Buffer] {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\b)`).test(accepted);
	if (body.br && takes('br')) return ['br', body.br];
	if (body.gz && takes('gzip')) return ['gzip', body.gz];
	return [null, body.raw];
}

/** Answers GET and HEAD with a whole body, or 304 if the asker already has it. */
export function send(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	headers: OutgoingHttpHeaders,
	body: Body,
) {
	const [encoding, bytes] = acceptable(request, body);
	const { etag } = headers;
	const all: OutgoingHttpHeaders = {
		...headers,
		...(body.gz ? { vary: 'Accept-Encoding' } : {}),
	};
	const known = request.headers['if-none-match'];
	if (status === 200 && typeof etag === 'string' && known) {
		const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
		if (tags.includes(etag) || tags.includes('*')) {
			response.writeHead(304, all).end();
			return;
		}
	}
	if (encoding) all['content-encoding'] = encoding;
	response.writeHead(status, { ...all, 'content-length': bytes.length });
	response.end(request.method === 'HEAD' ? undefined : bytes);
}

export function sendText(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	headers: OutgoingHttpHeaders,
	text: string,
) {
	send(
		request,
		response,
		status,
		{ 'content-type': 'text/plain; charset=utf-8', ...headers },
		{ raw: Buffer.from(text) },
	);
}
