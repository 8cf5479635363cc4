import 'server-only';
import { openPools } from '@/db';
import { turns } from './turns';

/** What the front door can't see of this process: server/next-server.mjs hands it on when it is asked for. */
export function figures() {
	const { read, export: exporting } = turns();
	return {
		pools: openPools(),
		turns: {
			read: { taken: read.taken, waiting: read.waiting },
			export: { taken: exporting.taken, waiting: exporting.waiting },
		},
	};
}

export type Figures = ReturnType<typeof figures>;

/** Lets server/next-server.mjs ask. */
export function offerFigures(): void {
	Object.assign(globalThis, { jumelageFigures: figures });
}
