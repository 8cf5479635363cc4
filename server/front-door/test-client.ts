import net from 'node:net';

export interface Client {
	/** All that came so far. */
	text(): string;
	/** Milliseconds until the connection was closed, by whichever side. */
	closed: Promise<number>;
	write(text: string): void;
	leave(): void;
}

interface Manner {
	/** Never takes what is sent. */
	deaf?: boolean;
	from?: string;
}

/** A client that says exactly what it is told, and can be as slow and rude as it likes. */
export async function client(url: string, said = '', { deaf, from }: Manner = {}): Promise<Client> {
	const begun = performance.now();
	const { port } = new URL(url);
	const socket = net.connect({ port: Number(port), host: '127.0.0.1', localAddress: from });
	let text = '';
	const closed = new Promise<number>((resolve) =>
		socket.once('close', () => resolve(performance.now() - begun)),
	);
	socket.on('error', () => {});
	await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
	if (!deaf) {
		socket.on('data', (chunk) => {
			text += chunk;
		});
	}
	socket.write(said);
	return {
		text: () => text,
		closed,
		write: (more) => socket.write(more),
		leave: () => socket.destroy(),
	};
}

export const head = (url: string, line: string, ...headers: string[]) =>
	[`${line} HTTP/1.1`, `Host: ${new URL(url).host}`, ...headers, '', ''].join('\r\n');

/** As many at once as it takes to fill every place twice. */
export const crowd = <T>(work: (nth: number) => T | Promise<T>, many = 80) =>
	Promise.all(Array.from({ length: many }, (_, nth) => work(nth)));
