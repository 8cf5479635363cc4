import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { asLoss, isRefusal, OutcomeUnknown, TransactionOver } from './connection-loss';
import type { Asked } from './pool';

/**
 * The one connection of one transaction. Lost once, it takes no further statement; ended, neither. It is never
 * opened again: there is no other connection that a statement of this transaction could reach.
 */
export class HeldConnection implements Asked {
	#loss: unknown;
	#refusal: unknown;
	#over = false;
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly client: PoolClient,
		private readonly giveBack: (client: PoolClient, broken: unknown) => void,
	) {
		client.on('error', this.#onLoss);
	}

	/** Statements go one after the other, in the order in which they were asked for. */
	query(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
		const answer = this.#last.then(() => {
			if (this.#over) throw new TransactionOver();
			return this.#send(query, values);
		});
		this.#last = answer.catch(() => {});
		return answer;
	}

	/** Throws OutcomeUnknown if the answer was lost; any other error says that nothing was written. */
	async commit(): Promise<void> {
		await this.#settled();
		if (this.#loss) throw asLoss(this.#loss);
		let command: string;
		try {
			({ command } = await this.#send('commit'));
		} catch (error) {
			throw isRefusal(error) ? error : new OutcomeUnknown(error);
		}
		// PostgreSQL answers the COMMIT of a transaction in which a statement failed by rolling back.
		if (command !== 'COMMIT') throw this.#refusal ?? new Error(`COMMIT was answered by ${command}`);
	}

	async rollBack(): Promise<void> {
		await this.#settled();
		if (!this.#loss) await this.#send('rollback').catch(() => {});
	}

	release() {
		this.client.off('error', this.#onLoss);
		this.giveBack(this.client, this.#loss);
	}

	/** What the command began and didn't wait for still belongs to its transaction; what it begins from now on doesn't. */
	async #settled() {
		for (let seen: unknown; seen !== this.#last; ) {
			seen = this.#last;
			await seen;
		}
		this.#over = true;
	}

	async #send(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
		if (this.#loss) throw asLoss(this.#loss);
		try {
			return await this.client.query(query, values);
		} catch (error) {
			if (isRefusal(error)) this.#refusal = error;
			else this.#loss ??= error;
			throw asLoss(error);
		}
	}

	readonly #onLoss = (error: Error) => {
		this.#loss ??= error;
	};
}
