import 'server-only';
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Chunk } from './export-column';

const piece = 64 * 1024;

/** Whoever asked has gone; what they asked for need not be finished. */
class Abandoned extends Error {}

/**
 * Between what is written as fast as the database gives it and whoever reads it at their own pace: a file without a
 * name, gone when both are done or the program ends, so that a slow reader holds neither a connection nor memory.
 */
class Spool {
	#file: FileHandle;
	#written = 0;
	#read = 0;
	#ended = false;
	#failure: unknown;
	#abandoned = false;
	#wake = () => {};

	private constructor(file: FileHandle) {
		this.#file = file;
	}

	static async open(): Promise<Spool> {
		const name = path.join(tmpdir(), `jumelage-export-${randomUUID()}`);
		const file = await open(name, 'wx+', 0o600);
		await unlink(name);
		return new Spool(file);
	}

	async write(chunks: Chunk[]): Promise<void> {
		if (this.#abandoned) throw new Abandoned();
		for (const chunk of chunks) {
			const { bytesWritten } =
				typeof chunk === 'string'
					? await this.#file.write(chunk, this.#written)
					: await this.#file.write(chunk, 0, chunk.length, this.#written);
			this.#written += bytesWritten;
		}
		this.#wake();
	}

	end(failure?: unknown) {
		this.#ended = true;
		this.#failure = failure;
		this.#wake();
		if (this.#abandoned) void this.#file.close();
	}

	stream(): ReadableStream<Uint8Array> {
		return new ReadableStream<Uint8Array>(
			{
				pull: async (controller) => {
					while (this.#read === this.#written && !this.#ended && !this.#abandoned) {
						await new Promise<void>((resolve) => {
							this.#wake = resolve;
						});
					}
					if (this.#abandoned) return;
					if (this.#read < this.#written) return this.#pass(controller);
					await this.#file.close();
					if (this.#failure) controller.error(this.#failure);
					else controller.close();
				},
				// Whoever writes finds out at the next batch, and closes the file.
				cancel: async () => {
					this.#abandoned = true;
					this.#wake();
					if (this.#ended) await this.#file.close();
				},
			},
			{ highWaterMark: 0 },
		);
	}

	async #pass(controller: ReadableStreamDefaultController<Uint8Array>) {
		const size = Math.min(piece, this.#written - this.#read);
		const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(size), 0, size, this.#read);
		this.#read += bytesRead;
		controller.enqueue(buffer.subarray(0, bytesRead));
	}
}

type Ends = {
	/** The last was written, it failed, or nobody reads any more. */
	done: () => void;
	/** It failed after its beginning. */
	failed: (error: unknown) => void;
};

/**
 * What `produce` writes, to be read while it is still writing. Resolves with the first that was written, so that
 * what fails at once is thrown here; what fails later breaks the stream off.
 */
export async function spooled(
	produce: (write: (chunks: Chunk[]) => Promise<void>) => Promise<void>,
	{ done, failed }: Ends,
): Promise<ReadableStream<Uint8Array>> {
	const spool = await Spool.open();
	const stream = spool.stream();
	let begun = false;
	await new Promise<void>((resolve, reject) => {
		const write = async (chunks: Chunk[]) => {
			await spool.write(chunks);
			begun = true;
			resolve();
		};
		produce(write)
			.then(
				() => spool.end(),
				(error) => {
					spool.end(error);
					if (!begun) {
						void stream.cancel();
						return reject(error);
					}
					if (!(error instanceof Abandoned)) failed(error);
				},
			)
			.finally(() => begun && done());
	});
	return stream;
}
