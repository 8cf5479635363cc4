import { without } from '@/lib/counting';
import type { Line } from './trips';

/** A bar of a picture: `others` is of how many further keys it is the sum. */
export type ChartBar = Pick<Line, 'key' | 'count' | 'toPartnerRegions'> & { others?: number };

const months = (from: string, to: string) => {
	const number = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
	return Array.from({ length: number(to) - number(from) + 1 }, (_, nth) => {
		const month = number(from) + nth;
		return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	});
};
const years = (from: string, to: string) =>
	Array.from({ length: Number(to) - Number(from) + 1 }, (_, nth) => String(Number(from) + nth));

const most = 60;

/** The years (`2024`) or months (`2024-05`) from the first to the last with a figure, those without one as 0. */
export function barsOverTime(lines: readonly Line[]): ChartBar[] {
	const keys = lines.map(({ key }) => key).sort();
	const [first, last] = [keys[0], keys.at(-1)];
	if (!first || !last) return [];
	const all = first.length > 4 ? months(first, last) : years(first, last);
	return all
		.slice(-most)
		.map((key) => lines.find((line) => line.key === key) ?? { key, count: 0, toPartnerRegions: 0 });
}

/** The keys with most, at most `shown`; what is left is one bar at the end, and so is what has no key. */
export function barsByRank(lines: readonly Line[], shown = 10): ChartBar[] {
	const named = lines.filter(({ key, count }) => key !== without && count > 0);
	const ranked = [...named].sort((a, b) => b.count - a.count);
	const rest = ranked.length > shown ? ranked.slice(shown - 1) : [];
	const sum = (of: (line: Line) => number) => rest.reduce((total, line) => total + of(line), 0);
	const others = {
		...{ key: 'others', others: rest.length, count: sum(({ count }) => count) },
		toPartnerRegions: sum(({ toPartnerRegions }) => toPartnerRegions),
	};
	return rest.length > 0 ? [...ranked.slice(0, shown - 1), others] : ranked;
}

/** Percent, rounded so that the picture is the same wherever it is drawn. */
export const percent = (part: number, whole: number) =>
	`${whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0}%`;
