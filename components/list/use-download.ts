import { useRef, useState } from 'react';

type Failure = { status: number; text: string };

/** The name that the server gives a file. */
const nameIn = (header: string | null) => /filename="([^"]+)"/.exec(header ?? '')?.[1] ?? 'export';

function hand(blob: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser needs the address until it has begun to save.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Fetches a file and hands it to the browser, so that it can be seen how far it is and why it failed. */
export function useDownload(saved: (name: string) => void) {
	const [bytes, setBytes] = useState<number | null>(null);
	const [failure, setFailure] = useState<Failure | null>(null);
	const abort = useRef<AbortController>(undefined);
	const load = async (url: string) => {
		const controller = new AbortController();
		abort.current = controller;
		setFailure(null);
		setBytes(0);
		try {
			const answer = await fetch(url, { signal: controller.signal });
			if (!answer.ok || !answer.body) {
				const words = answer.headers.get('content-type')?.startsWith('text/plain');
				return setFailure({ status: answer.status, text: words ? await answer.text() : '' });
			}
			const chunks: BlobPart[] = [];
			let size = 0;
			const reader = answer.body.getReader();
			for (let part = await reader.read(); !part.done; part = await reader.read()) {
				chunks.push(part.value);
				size += part.value.length;
				setBytes(size);
			}
			const name = nameIn(answer.headers.get('content-disposition'));
			hand(new Blob(chunks, { type: answer.headers.get('content-type') ?? undefined }), name);
			saved(name);
		} catch {
			if (!controller.signal.aborted) setFailure({ status: 0, text: '' });
		} finally {
			setBytes(null);
		}
	};
	return { bytes, failure, load, cancel: () => abort.current?.abort(), forget: () => setFailure(null) };
}
