import net from 'node:net';
import { PlainError } from './terminal';

export const portTaken = (port: number) =>
	new PlainError(`Port ${port} is in use; choose another one, for example: PORT=${port + 1} npm start`);

/** Before anything is started, so that a mistyped PORT leaves nothing to clean up. */
export function assertPortFree({ port, host }: { port: number; host: string }) {
	return new Promise<void>((resolve, reject) => {
		const probe = net.createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') return reject(portTaken(port));
			if (error.code === 'EACCES') {
				return reject(
					new PlainError(`Port ${port} may not be opened by this user; choose one above 1023 with PORT.`),
				);
			}
			reject(new PlainError(`HOST=${host} PORT=${port} can't be opened: ${error.message}`));
		});
		probe.listen(port, host, () => probe.close(() => resolve()));
	});
}
