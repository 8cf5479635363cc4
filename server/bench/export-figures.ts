import http from 'node:http';
import { pause } from '@/server/terminal';
import type { OfficeProcess } from './office-process';
import type { Figure } from './table';

interface Fetched {
	seconds: number;
	first: number;
	bytes: number;
}

/** Reads a file to its end and keeps nothing of it. */
function fetchAway(url: string, cookie: string): Promise<Fetched> {
	return new Promise((resolve, reject) => {
		const begun = performance.now();
		const since = () => (performance.now() - begun) / 1000;
		http
			.get(url, { headers: { cookie }, agent: false }, (response) => {
				if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
				const first = since();
				let bytes = 0;
				response.on('data', (chunk: Buffer) => {
					bytes += chunk.length;
				});
				response.once('error', reject);
				response.once('end', () => resolve({ seconds: since(), first, bytes }));
			})
			.once('error', reject);
	});
}

const sum = ({ door, next }: { door: number; next: number }) => door + next;

/** All visits as a file, each from an office just started: how long, how large, and how much memory at most. */
export async function exportFigures(
	start: () => Promise<OfficeProcess>,
	cookieFor: (base: string) => Promise<string>,
	visits: number,
): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [format, name, most] of [
		['csv', 'CSV for a German Excel', 3],
		['data', 'CSV for programs', 3],
		['xlsx', 'Excel', 6],
	] as const) {
		const office = await start();
		const cookie = await cookieFor(office.baseUrl);
		const url = `${office.baseUrl}/api/exports/visits?format=${format}`;
		await fetchAway(`${url}&q=Zellstoffhalle`, cookie);
		await pause(2_000);
		const idle = sum(office.memory());
		let peak = idle;
		let running = true;
		const watching = (async () => {
			for (; running; await pause(200)) peak = Math.max(peak, sum(office.memory()));
		})();
		const { seconds, first, bytes } = await fetchAway(url, cookie);
		running = false;
		await watching;
		await office.stop();
		figures.push(
			{
				what: `export of ${visits.toLocaleString('en')} visits, ${name}`,
				figure: `${seconds.toFixed(1)} s, first byte after ${(first * 1000).toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
				target: `≤ ${most} s, first byte ≤ 150 ms`,
				met: seconds <= most && first <= 0.15,
			},
			{
				what: `memory of it above idle (${idle.toFixed(0)} MB)`,
				figure: `${(peak - idle).toFixed(0)} MB`,
				target: '≤ 60 MB',
				met: peak - idle <= 60,
			},
		);
	}
	return figures;
}
