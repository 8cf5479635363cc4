import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import type { Period } from './report-period';
import type { GroupFigures } from './trip-figures';
import { countTrips } from './trip-queries';
import type { Figure, Line } from './trips';

/** From the first of January to `today`, both included. */
export const yearSoFar = (today: Day): Period => ({ from: `${today.slice(0, 4)}-01-01`, to: today });

/** How many there were in each month of the year up to `today`, January first; months without a line are 0. */
export function monthsSoFar(lines: readonly Line[], today: Day): { month: number; count: number }[] {
	return Array.from({ length: Number(today.slice(5, 7)) }, (_, nth) => {
		const key = `${today.slice(0, 4)}-${String(nth + 1).padStart(2, '0')}`;
		return { month: nth + 1, count: lines.find((line) => line.key === key)?.count ?? 0 };
	});
}

/** The points of a line across a drawing `width` wide and `height` high, the largest count at its top; none for fewer than two. */
export function trendPoints(counts: readonly number[], { width, height }: { width: number; height: number }) {
	if (counts.length < 2) return '';
	const most = Math.max(1, ...counts);
	const round = (number: number) => Math.round(number * 10) / 10;
	return counts
		.map(
			(count, nth) =>
				`${round((nth / (counts.length - 1)) * width)},${round(height - (count / most) * height)}`,
		)
		.join(' ');
}

export type SoFar = { figure: Figure & { group: 'trips' | 'guests' } } & Pick<
	GroupFigures,
	'count' | 'toPartnerRegions'
> & { months: { month: number; count: number }[] };

/** Our journeys and the visits to us that began this year up to today, counted as the report counts them. */
export async function thisYear(ctx: OfficeContext): Promise<SoFar[]> {
	const period = yearSoFar(ctx.today);
	const { figures } = await countTrips(ctx, { ...period, government: false });
	return (['trips', 'guests'] as const).map((group) => ({
		figure: { group },
		count: figures[group].count,
		toPartnerRegions: figures[group].toPartnerRegions,
		months: monthsSoFar(figures[group].by.month ?? [], ctx.today),
	}));
}
