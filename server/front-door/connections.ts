import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that a connection may send ahead of their answers; browsers send none. */
const mostAhead = 16;
const sweepEvery = 200;

interface Connection {
	address: string;
	/** Since when it has been doing what it does: waiting for a request, or being served one. */
	since: number;
	/** Begins each request that was sent ahead; the first of them is being served. */
	requests: (() => void)[];
	/** Bytes in memory for the request that is being served, beside what waits in the socket. */
	held(): number;
}

const nothing = () => 0;

/**
 * All connections of the door. None is refused and none waits: beyond so many the one that has kept us longest with
 * the least reason goes, and beyond so many bytes waiting for slow senders and readers, whoever holds some longest.
 */
export class Connections {
	readonly #all = new Map<Socket, Connection>();
	readonly #sweep = setInterval(() => this.#spare(), sweepEvery).unref();

	constructor(private readonly limits = { connections: 2000, bytes: 96 * 1024 * 1024 }) {}

	get size() {
		return this.#all.size;
	}

	add(socket: Socket) {
		const address = socket.remoteAddress ?? '';
		this.#all.set(socket, { address, since: performance.now(), requests: [], held: nothing });
		socket.once('close', () => this.#all.delete(socket));
		if (this.#all.size > this.limits.connections) this.#dropOne(socket);
	}

	/** Serves the requests of a connection one after another: who sends many at once takes no more places than one. */
	serve(request: IncomingMessage, response: ServerResponse, work: () => void) {
		const connection = this.#all.get(request.socket);
		if (!connection) return work();
		const { requests } = connection;
		if (requests.length >= mostAhead) return request.socket.destroy();
		const begin = () => {
			connection.since = performance.now();
			response.once('close', () => {
				connection.since = performance.now();
				connection.held = nothing;
				requests.shift();
				requests[0]?.();
			});
			work();
		};
		requests.push(begin);
		if (requests.length === 1) begin();
	}

	/** Tells how much memory the present request of a connection takes. */
	hold(request: IncomingMessage, held: () => number) {
		const connection = this.#all.get(request.socket);
		if (connection) connection.held = held;
	}

	stop() {
		clearInterval(this.#sweep);
	}

	/** Of the address with the most connections the longest idle one, else the one served the longest. */
	#dropOne(newest: Socket) {
		const many = new Map<string, number>();
		for (const { address } of this.#all.values()) many.set(address, (many.get(address) ?? 0) + 1);
		const rank = ({ address, requests, since }: Connection) =>
			[many.get(address) ?? 0, requests.length > 0 ? 0 : 1, -since] as const;
		let worst: [Socket, ReturnType<typeof rank>] | undefined;
		for (const [socket, connection] of this.#all) {
			if (socket === newest) continue;
			const mine = rank(connection);
			if (!worst || isMore(mine, worst[1])) worst = [socket, mine];
		}
		worst?.[0].destroy();
	}

	#spare() {
		const sizes = [...this.#all].map(([socket, connection]) => ({
			socket,
			since: connection.since,
			bytes: socket.writableLength + connection.held(),
		}));
		let over = sizes.reduce((sum, { bytes }) => sum + bytes, 0) - this.limits.bytes;
		for (const { socket, bytes } of sizes.sort((one, other) => one.since - other.since)) {
			if (over <= 0) return;
			if (bytes === 0) continue;
			socket.destroy();
			over -= bytes;
		}
	}
}

function isMore(one: readonly number[], other: readonly number[]) {
	const at = one.findIndex((value, i) => value !== other[i]);
	return at >= 0 && (one[at] as number) > (other[at] as number);
}
