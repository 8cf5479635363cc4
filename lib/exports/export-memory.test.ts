import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffice } from '@/lib/auth/auth-test-world';
import type { Chunk, ExportColumn, ExportWords, ExportWriter } from './export-column';
import { dataCsv, germanCsv } from './export-csv';
import { eachBatch } from './export-cursor';
import { spooled } from './export-spool';
import { xlsx } from './export-xlsx';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const held = () => {
	collect();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
};

type Row = { text: string };
const columns: ExportColumn<Row>[] = [{ in: 'text', key: 'text', label: 'text', of: ({ text }) => text }];
const same = (key: string) => key;
const words: ExportWords = {
	...{ locale: 'de', country: same, language: same },
	t: Object.assign(same, { has: () => true }),
};
const writers: Record<string, () => ExportWriter<Row>> = {
	csv: () => germanCsv(columns, words),
	data: () => dataCsv(columns),
	xlsx: () => xlsx(columns, words, 'Zeilen', []),
};

/** The most that an export of so many rows of a kilobyte holds, in megabytes, while whoever asked reads nothing of it yet. */
async function mostHeld(rows: number, { start, rows: write, end }: ExportWriter<Row>): Promise<number> {
	let [most, batches] = [0, 0];
	const produce = async (put: (chunks: Chunk[]) => Promise<void>) => {
		await put(await start());
		await eachBatch<Row>(
			(tx) => ({
				query: tx
					.select({ text: sql<string>`lpad(g::text, 1000, md5(g::text))` })
					.from(sql`generate_series(1, ${rows}::int) g`),
			}),
			async (batch) => {
				await put(await write(batch));
				if (batches++ % 12 === 0) most = Math.max(most, held());
			},
		);
		await put(await end());
	};
	let stream: Awaited<ReturnType<typeof spooled>> | undefined;
	await new Promise<void>((done, failed) => {
		spooled(produce, { done, failed }).then((begun) => {
			stream = begun;
		}, failed);
	});
	let bytes = 0;
	for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) bytes += piece.length;
	expect(bytes).toBeGreaterThan(rows * 20);
	return most;
}

it.each(Object.keys(writers))('%s holds no more of 40,000 rows than of 4,000', async (format) => {
	const writer = () => (writers[format] as () => ExportWriter<Row>)();
	await mostHeld(2_000, writer());
	const few = await mostHeld(4_000, writer());
	expect((await mostHeld(40_000, writer())) - few).toBeLessThan(5);
});
