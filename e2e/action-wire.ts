import { readFileSync } from 'node:fs';
import type { Answer as ActionAnswer } from '@/lib/action';
import { type Answer, askAs, type Caller, fromOurPage, patiently } from './http';

type Worker = { exportedName: string; filename: string };
type Entry = { workers: Record<string, Worker>; exportedName?: string; filename?: string };
type Manifest = { node: Record<string, Entry>; edge: Record<string, Entry> };

export type Action = { id: string; name: string; file: string; page: string };

const anyId = '00000000-0000-7000-8000-000000000000';

/** app/[locale]/office/visits/[id]/page is reached at /de/office/visits/0000… */
const addressOf = (page: string) =>
	page
		.replace(/^app/, '')
		.replace(/\/page$/, '')
		.replace('[locale]', 'de')
		.replace(/\/\([^)]*\)/g, '')
		.replace(/\[[^\]]*\]/g, anyId);

/** Every action that the build knows, with an address through which it is reached. */
export function builtActions(): Action[] {
	const manifest: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
	return Object.entries({ ...manifest.node, ...manifest.edge }).map(([id, entry]) => {
		const [page = ''] = Object.keys(entry.workers);
		const { exportedName = '', filename = '' } = { ...entry.workers[page], ...entry };
		return { id, name: exportedName, file: filename, page: addressOf(page) };
	});
}

let known: Map<string, Action> | undefined;

export function actionNamed(name: string): Action {
	known ??= new Map(builtActions().map((action) => [action.name, action]));
	const found = known.get(name);
	if (!found) throw new Error(`the build has no action ${name}`);
	return found;
}

/** A value that JSON can't hold, as React writes it: `$NaN`, `$undefined`. */
export class Written {
	constructor(readonly as: string) {}
}

/** As React's encodeReply writes values: only texts that begin with "$" differ, and what JSON can't hold. */
export const encodeReply = (args: unknown[]) =>
	JSON.stringify(args, (_, value) => {
		if (value instanceof Written) return value.as;
		return typeof value === 'string' && value.startsWith('$') ? `$${value}` : value;
	});

/** Rows of a flight answer: `id:json` by line, or `id:Tlength,text` of that many bytes. */
function rowsOf(body: string): Map<string, unknown> {
	const rows = new Map<string, unknown>();
	let rest = Buffer.from(body);
	while (rest.length > 0) {
		const [, id = '', length] =
			/^([0-9a-f]*):(?:T([0-9a-f]+),)?/.exec(rest.subarray(0, 40).toString('latin1')) ?? [];
		const start = id.length + 1;
		if (length) {
			const from = start + length.length + 2;
			const to = from + Number.parseInt(length, 16);
			rows.set(id, rest.subarray(from, to).toString('utf8'));
			rest = rest.subarray(to);
			continue;
		}
		const end = rest.indexOf(10);
		const line = rest.subarray(start, end < 0 ? undefined : end).toString('utf8');
		if (/^["[{tfn\d-]/.test(line)) rows.set(id, JSON.parse(line));
		else rows.set(id, { flight: line });
		rest = end < 0 ? Buffer.alloc(0) : rest.subarray(end + 1);
	}
	return rows;
}

function resolved(value: unknown, rows: Map<string, unknown>): unknown {
	if (typeof value === 'string') {
		if (value === '$undefined') return undefined;
		if (value.startsWith('$$')) return value.slice(1);
		const reference = /^\$[@L]?([0-9a-f]+)$/.exec(value)?.[1];
		return reference && rows.has(reference) ? resolved(rows.get(reference), rows) : value;
	}
	if (Array.isArray(value)) return value.map((each) => resolved(each, rows));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, rows)]));
}

// biome-ignore lint/suspicious/noExplicitAny: what an action answers is looked at, never relied on
export type Reply = ActionAnswer<any> & { status: number };

export function readReply({ status, body, headers }: Answer): Reply {
	if (!String(headers['content-type']).startsWith('text/x-component')) {
		const code =
			status === 401 ? 'signedOut' : status === 503 ? 'unavailable' : `http ${status}: ${body.slice(0, 300)}`;
		return { status, serverError: { code: code as 'signedOut', message: body } };
	}
	const rows = rowsOf(body);
	const envelope = rows.get('0') as { a?: unknown } | undefined;
	return { status, ...(resolved(envelope?.a, rows) as ActionAnswer<unknown>) };
}

/** Posts to an action as the browser does; `args` replaces the usual envelope. */
export async function post(
	caller: Caller,
	action: Action,
	args: unknown[],
	headers: Record<string, string> = fromOurPage(caller.base),
): Promise<Reply> {
	const request = {
		method: 'POST',
		headers: {
			...headers,
			'next-action': action.id,
			accept: 'text/x-component',
			'content-type': 'text/plain;charset=UTF-8',
		},
		body: encodeReply(args),
	};
	const send = async () => readReply(await askAs(caller, action.page, request));
	return patiently(send, ({ serverError }) => serverError?.code === 'unavailable');
}

/** Calls an action by its name, each time as a submission of its own unless a key is given. */
export const call = (caller: Caller, name: string, input: unknown, key: string = crypto.randomUUID()) =>
	post(caller, actionNamed(name), [{ key, input }]);

/** An answer in a word: 'data' or the code of the refusal. */
export const wordOf = (reply: Reply) => reply.serverError?.code ?? 'data';
