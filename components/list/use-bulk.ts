import { useRef, useState } from 'react';
import type { Failure } from '@/components/form/form-answer';
import type { BulkResult, BulkVerb } from './list-bulk';
import type { Chosen } from './use-selection';

/** So many rows are sent at once: few enough that the count moves on, many enough that it is not slow. */
const rowsPerCall = 20;

const chunksOf = (rows: Chosen[]) =>
	Array.from({ length: Math.ceil(rows.length / rowsPerCall) }, (_, at) => ({
		key: crypto.randomUUID(),
		rows: rows.slice(at * rowsPerCall, (at + 1) * rowsPerCall),
	}));

/**
 * Runs a verb over rows in several calls. What a call answers stands in `results`; if one is not answered, it stops
 * there, and running again goes on with the same keys, so that nothing is done twice.
 */
export function useBulk(rows: Chosen[], send: BulkVerb['send']) {
	const [chunks] = useState(() => chunksOf(rows));
	const [results, setResults] = useState<BulkResult[]>([]);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [running, setRunning] = useState(false);
	const at = useRef(0);
	const stopped = useRef(false);
	const run = async (values: Record<string, string>) => {
		stopped.current = false;
		setFailure(null);
		setRunning(true);
		for (; at.current < chunks.length && !stopped.current; at.current += 1) {
			const chunk = chunks[at.current];
			if (!chunk) break;
			const { data, serverError } = await send(chunk.key, chunk.rows, values);
			if (!data) {
				setFailure(serverError ?? null);
				break;
			}
			setResults((before) => [...before, ...data.results]);
		}
		setRunning(false);
	};
	const stop = () => {
		stopped.current = true;
	};
	return { run, stop, running, results, failure, left: rows.length - results.length };
}
