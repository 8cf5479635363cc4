declare module 'smtp-server' {
	import type { Server } from 'node:net';
	import type { Readable } from 'node:stream';

	interface Options {
		disabledCommands?: string[];
		onRcptTo?(to: { address: string }, session: unknown, done: (error?: Error) => void): void;
		onData?(stream: Readable, session: unknown, done: (error?: Error) => void): void;
	}

	export class SMTPServer {
		constructor(options: Options);
		readonly server: Server;
		listen(port: number, host: string, listening: () => void): Server;
		close(closed: () => void): void;
	}
}
