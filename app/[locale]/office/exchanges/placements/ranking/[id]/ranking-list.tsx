'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { FailureAlert } from '@/components/form/form-failure';
import { SortableList } from '@/components/list/sortable-list';
import { useOrder } from '@/components/list/use-order';
import { Card } from '@/components/ui/card';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { orderPlacementsAction, rankByMeanAction } from '../../actions';
import { RankingLine, type RankingRow } from './ranking-line';

type Props = {
	roundId: string;
	direction: PlacementDirection;
	rows: RankingRow[];
	places: { free: number; taken: number; places: number };
	/** By name and not to be moved: for reviewers who have not judged all, and in what is over. */
	fixed: boolean;
};

export function RankingList({ roundId, direction, rows, places, fixed }: Props) {
	const t = useTranslations('placements');
	const order = useOrder(rows, {
		action: orderPlacementsAction,
		done: t('ranking.ordered'),
		input: (ordering) => ({ roundId, direction, ...ordering }),
	});
	// A new order is a new version of each that moved: until it is read again nobody is decided on.
	const [movedIn, setMovedIn] = useState<RankingRow[] | null>(null);
	const waiting = !order.settled || (movedIn === rows && !order.failure);
	const move = (from: number, to: number) => {
		order.move(from, to);
		setMovedIn(rows);
	};
	return (
		<Card
			title={t(`direction.${direction}`)}
			flush
			actions={
				<span className="ranking-head">
					<span className="muted">{t('ranking.places', places)}</span>
					{!fixed && (
						<ActionButton
							small
							label={t('ranking.byMean')}
							action={rankByMeanAction}
							input={{ roundId, direction }}
							confirm={{
								title: t('ranking.byMeanTitle'),
								body: t('ranking.byMeanBody'),
								label: t('ranking.byMean'),
							}}
							done={t('ranking.ordered')}
						/>
					)}
				</span>
			}
		>
			{order.failure && <FailureAlert failure={order.failure} />}
			<div className="ranking">
				<SortableList
					items={order.shown}
					itemId={({ id }) => id}
					itemLabel={({ name }) => name}
					onMove={move}
					label={t('ranking.title')}
					disabled={fixed}
				>
					{(row, index) => <RankingLine row={row} rank={fixed ? null : index + 1} waiting={waiting} />}
				</SortableList>
			</div>
		</Card>
	);
}
