import net, { type AddressInfo } from 'node:net';

/** How the n-th piece that goes to the database is treated: let through, or the line is cut about it. */
export type Cut = 'no' | 'before' | 'instead of the answer' | 'after the answer';

const kinds: Cut[] = ['before', 'instead of the answer', 'after the answer', 'after the answer'];

/** One in eight of the statements that write or end a transaction, each kind of cut alike. */
export function someCuts(piece: Buffer): Cut {
	if (!/insert|update|commit|rollback/.test(piece.toString('latin1')) || Math.random() > 0.12) return 'no';
	return kinds[Math.floor(Math.random() * kinds.length)] ?? 'no';
}

/** A relay on loopback that cuts connections; `decide` hears each piece on its way to the database, and on which line. */
export async function cutterBefore(databaseUrl: string, decide: (piece: Buffer, line: object) => Cut) {
	const { hostname, port } = new URL(databaseUrl);
	let cuts = 0;
	const open = new Set<net.Socket>();
	const server = net.createServer((socket) => {
		const onward = net.connect(Number(port), hostname);
		let cut: Cut = 'no';
		const end = (hard: boolean) => {
			if (socket.destroyed) return;
			cuts += 1;
			if (hard) socket.resetAndDestroy();
			else socket.destroy();
			onward.destroy();
		};
		open.add(socket);
		socket.setNoDelay().on('error', () => {});
		onward.setNoDelay().on('error', () => {});
		socket.once('close', () => onward.destroy() && open.delete(socket));
		onward.once('close', () => socket.destroy());
		socket.on('data', (piece) => {
			cut = decide(piece, socket);
			if (cut === 'before') return end(cuts % 2 === 0);
			onward.write(piece);
		});
		onward.on('data', (piece) => {
			if (cut === 'instead of the answer') return end(cuts % 2 === 0);
			socket.write(piece);
			if (cut === 'after the answer') setTimeout(end, (cuts % 4) * 0.7, cuts % 2 === 0);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = new URL(databaseUrl);
	url.port = String((server.address() as AddressInfo).port);
	return {
		url: url.href,
		cuts: () => cuts,
		close() {
			for (const socket of open) socket.destroy();
			server.close();
		},
	};
}
