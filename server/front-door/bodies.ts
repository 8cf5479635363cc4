import type { IncomingMessage } from 'node:http';
import { Left } from './leaving';

/** Why a body was not read; `status` is what its sender is told. */
export class BodyRefused extends Error {
	constructor(
		readonly status: 400 | 408 | 413 | 415,
		message: string,
	) {
		super(message);
	}
}

/** Milliseconds in which nothing more came; the whole of a request has a deadline of its own (index.ts). */
const silence = 10_000;

export interface Reading {
	/** Bytes that have come so far. */
	size(): number;
	whole: Promise<Buffer>;
}

const refuseSize = (most: number) =>
	new BodyRefused(413, `The request is larger than ${most >= 1024 * 1024 ? '2 MB' : '64 kB'}.`);

/** Reads a body into memory, up to a limit; throws BodyRefused, or Left. */
export function readBody(request: IncomingMessage, most: number): Reading {
	const chunks: Buffer[] = [];
	let size = 0;
	const whole = new Promise<Buffer>((resolve, reject) => {
		let timer: NodeJS.Timeout | undefined;
		const end = () => {
			clearTimeout(timer);
			request.off('data', take).off('end', finish).off('close', leave).off('error', leave);
		};
		const fail = (error: Error) => {
			end();
			request.pause();
			chunks.length = 0;
			reject(error);
		};
		const wait = () => {
			clearTimeout(timer);
			const late = () => fail(new BodyRefused(408, 'The rest of the request did not come in time.'));
			timer = setTimeout(late, silence);
		};
		const take = (chunk: Buffer) => {
			size += chunk.length;
			if (size > most) return fail(refuseSize(most));
			chunks.push(chunk);
			wait();
		};
		const finish = () => {
			end();
			resolve(Buffer.concat(chunks));
		};
		const leave = () => fail(new Left('The sender left.'));
		if (Number(request.headers['content-length'] ?? 0) > most) return fail(refuseSize(most));
		if (request.destroyed) return leave();
		wait();
		request.on('data', take).once('end', finish).once('close', leave).once('error', leave);
	});
	return { size: () => size, whole };
}
