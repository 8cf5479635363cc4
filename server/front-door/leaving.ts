import type { ServerResponse } from 'node:http';

/** Whoever asked is gone; nothing needs to be said. */
export class Left extends Error {}

/** Aborted when the connection is gone before its answer was whole. */
export function leaving(response: ServerResponse): AbortSignal {
	const controller = new AbortController();
	const left = () => response.writableFinished || controller.abort(new Left('The reader left.'));
	if (response.destroyed) left();
	else response.once('close', left);
	return controller.signal;
}
