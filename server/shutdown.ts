import { isAlive, parentOf } from './processes';
import { print, printError } from './terminal';

/** Stops everything in the order opposite to its start; a second Ctrl+C changes nothing. */
export class Shutdown {
	readonly #steps: (() => Promise<void>)[] = [];
	#running: Promise<void> | null = null;

	constructor() {
		for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(name, () => {
				if (this.begun) return;
				print('Stopping …');
				void this.run().then(() => process.exit(0));
			});
		}
		this.#watchNpm();
	}

	get begun() {
		return this.#running !== null;
	}

	add(stop: () => Promise<void>) {
		this.#steps.push(stop);
	}

	run(): Promise<void> {
		this.#running ??= (async () => {
			setTimeout(() => process.exit(1), 9500).unref();
			for (const stop of this.#steps.reverse())
				await stop().catch((error) => printError(error, 'A step of stopping failed.'));
		})();
		return this.#running;
	}

	/** npm killed outright can't tell us; a shell may stand between it and us. */
	#watchNpm() {
		if (process.env.npm_lifecycle_event !== 'start') return;
		// Whoever handed over to another Node (serving-node.mjs) stands between, too.
		const starter = process.connected ? parentOf(process.ppid) : process.ppid;
		const npm = [starter, parentOf(starter)].filter((pid) => pid > 1);
		setInterval(() => {
			if (!npm.every(isAlive)) process.kill(process.pid, 'SIGTERM');
		}, 500).unref();
	}
}
