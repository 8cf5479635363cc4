import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { firstWaiting } from '@/lib/exchanges/placements/placement-place-queries';
import type { Fill } from '@/lib/exchanges/rounds/round-fill';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';

type Props = { round: RoundFound; fill: Fill[] };

/** Where a place is free and somebody waits for it. */
export async function NextInLine({ round, fill }: Props) {
	const [ctx, locale, t, way] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges.way'),
	]);
	if (round.anonymisedAt) return null;
	const waiting = fill.filter((each) => each.free > 0 && each.waiting > 0);
	const next = await Promise.all(waiting.map((each) => firstWaiting(ctx, round.id, each.direction)));
	return waiting.map(({ direction, free }, index) => {
		const first = next[index];
		return (
			first && (
				<p key={direction} className="next-in-line">
					{t.rich('section.freeAndWaiting', {
						...{ free, direction: way(direction), name: first.name },
						link: (words) => <Link href={`/${locale}/office/exchanges/placements/${first.id}`}>{words}</Link>,
					})}
				</p>
			)
		);
	});
}
