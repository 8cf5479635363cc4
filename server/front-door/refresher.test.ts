import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Publication } from './publication';
import { Refresher } from './refresher';

/** A publication of one page, as far as the refresher asks. */
function onePage() {
	let stale = 0;
	const rendered: number[] = [];
	const isFresh = () => rendered.length > stale;
	const publication = {
		discover: () => {},
		caughtUp: () => {},
		markStale: () => {
			stale += 1;
		},
		isFresh,
		due: () => (isFresh() ? [] : ['/de/austausch']),
		render: async () => {
			rendered.push(stale);
			return { kind: 'page' };
		},
	};
	return { publication: publication as unknown as Publication, rendered };
}

let refresher: Refresher | undefined;
beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	refresher?.stop();
	vi.useRealTimers();
});

it.each([
	['in winter', '2026-11-30T22:59:30Z'],
	['in summer', '2027-06-30T21:59:30Z'],
])('renders every page anew when the day ends in Berlin, %s', async (_, beforeMidnight) => {
	vi.setSystemTime(new Date(beforeMidnight));
	const { publication, rendered } = onePage();
	refresher = new Refresher(publication, () => true);
	refresher.soon();
	await vi.advanceTimersByTimeAsync(20_000);
	expect(rendered).toEqual([0]);
	await vi.advanceTimersByTimeAsync(40_000);
	expect(rendered).toEqual([0, 1]);
	await vi.advanceTimersByTimeAsync(3 * 3_600_000);
	expect(rendered).toEqual([0, 1]);
});

it('gathers what changes while it renders, instead of rendering without end', async () => {
	const { publication, rendered } = onePage();
	const { render } = publication;
	const busy = new Refresher(publication, () => true, 60_000);
	refresher = busy;
	publication.render = (address) => {
		if (rendered.length < 5) {
			publication.markStale();
			busy.soon();
		}
		return render(address);
	};
	busy.soon(0);
	await vi.advanceTimersByTimeAsync(59_000);
	expect(rendered).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(2000);
	expect(rendered).toHaveLength(2);
});
