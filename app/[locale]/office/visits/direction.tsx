import { useTranslations } from 'next-intl';
import type { VisitDirection } from '@/lib/visits/visit';

const arrows = { incoming: '←', outgoing: '→', third_place: '↔', virtual: '○' } as const;

/** Whether somebody comes, goes, or neither: an arrow, which has its colour, and the word. */
export function Direction({ of: direction }: { of: VisitDirection }) {
	const t = useTranslations('visits.directionWord');
	return (
		<span className="direction" data-direction={direction}>
			<span aria-hidden="true">{arrows[direction]}</span> {t(direction)}
		</span>
	);
}
