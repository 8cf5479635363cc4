import { pause } from '@/server/terminal';
import type { WholeOffice } from './whole-office';

/** In milliseconds, until start page, list, public page and health all answer 200; a minute at most. */
export async function wellAgain({ baseUrl }: WholeOffice, cookie: string): Promise<number> {
	const begun = performance.now();
	const status = (address: string) =>
		fetch(baseUrl + address, { headers: { cookie }, signal: AbortSignal.timeout(10_000) }).then(
			(response) => response.status,
			() => 0,
		);
	const isWell = async () => {
		const all = await Promise.all(['/de', '/de/office', '/de/office/visits', '/api/health'].map(status));
		return all.every((each) => each === 200);
	};
	// From the moment of a kill it takes a while until the first request fails.
	await pause(300);
	while (!(await isWell()) && performance.now() - begun < 60_000) await pause(50);
	return Math.round(performance.now() - begun);
}
