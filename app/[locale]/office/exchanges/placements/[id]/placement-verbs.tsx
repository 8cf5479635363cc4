'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import type { Choice } from '@/components/form/form-fields';
import { Menu } from '@/components/ui/menu';
import type { Day } from '@/lib/dates';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import type { PlacementOffers } from '@/lib/exchanges/placements/placement-offers';
import {
	completePlacementAction,
	deletePlacementAction,
	moveUpPlacementAction,
	putOnWaitingListAction,
	undoDecisionAction,
} from '../actions';
import { AcceptVerb, BreakOffVerb, PlaceVerb, RejectVerb, WithdrawVerb } from './placement-verb-forms';

export type VerbPlacement = {
	id: string;
	version: number;
	name: string;
	direction: PlacementDirection;
	startsOn: Day | null;
	endsOn: Day | null;
	host: Choice | null;
	/** First of the waiting list in its direction, if not itself. */
	first: { id: string; name: string } | null;
	/** Places left in its direction. */
	free: number;
	/** Leaving now would give a place back, which this person would get. */
	next: { id: string; name: string } | null;
	roundId: string;
	roundStartsOn: Day | null;
	roundEndsOn: Day | null;
	today: Day;
};

type Props = {
	placement: VerbPlacement;
	possible: PlacementOffers;
	/** In a row of a list: small, and the menu names whose it is. */
	row?: boolean;
	children?: ReactNode;
};

const simple = {
	putOnWaitingList: putOnWaitingListAction,
	moveUp: moveUpPlacementAction,
	complete: completePlacementAction,
	undo: undoDecisionAction,
};

type SimpleVerb = keyof typeof simple;

/** The one step that comes next, and behind it everything else that is possible now. */
export function PlacementVerbs({ placement, possible, row, children }: Props) {
	const next = (['accept', 'putOnWaitingList', 'moveUp', 'place', 'complete'] as const).find(
		(verb) => possible[verb],
	);
	const menu = Object.entries(possible).some(([verb, can]) => can && verb !== next);
	const shared = { placement, menuItem: true };
	const items = (
		<>
			{possible.putOnWaitingList && next !== 'putOnWaitingList' && (
				<SimpleVerb {...shared} verb="putOnWaitingList" />
			)}
			{possible.reject && <RejectVerb {...shared} />}
			{possible.breakOff && <BreakOffVerb {...shared} />}
			{possible.withdraw && <WithdrawVerb {...shared} />}
			{possible.undo && <SimpleVerb {...shared} verb="undo" />}
			{possible.delete && !row && <DeleteVerb placement={placement} />}
		</>
	);
	return (
		<span className={row ? 'placement-verbs' : 'verbs'}>
			{next === 'place' && (
				<PlaceVerb placement={placement} look={row ? 'secondary' : 'primary'} small={row} />
			)}
			{next === 'accept' && (
				<AcceptVerb placement={placement} look={row ? 'secondary' : 'primary'} small={row} />
			)}
			{next && next !== 'place' && next !== 'accept' && (
				<SimpleVerb placement={placement} verb={next} row={row} />
			)}
			{children}
			{menu && (row ? <Menu of={placement.name}>{items}</Menu> : <Menu>{items}</Menu>)}
		</span>
	);
}

function SimpleVerb({
	placement,
	verb,
	menuItem,
	row,
}: {
	placement: VerbPlacement;
	verb: SimpleVerb;
	menuItem?: boolean;
	row?: boolean;
}) {
	const t = useTranslations('placements.verbs');
	const way = useTranslations('exchanges.way');
	const words = (part: 'label' | 'title' | 'body' | 'done') =>
		t(`${verb}.${part}`, { name: placement.name, direction: way(placement.direction), free: placement.free });
	return (
		<ActionButton
			look={row ? 'secondary' : 'primary'}
			small={row}
			menuItem={menuItem}
			label={words('label')}
			action={simple[verb]}
			input={{ id: placement.id, version: placement.version }}
			confirm={{ title: words('title'), body: words('body'), label: words('label') }}
			done={words('done')}
		/>
	);
}

function DeleteVerb({ placement }: { placement: VerbPlacement }) {
	const t = useTranslations('placements.verbs.delete');
	const router = useRouter();
	const round = `/${useLocale()}/office/exchanges/rounds/${placement.roundId}`;
	return (
		<ActionButton
			menuItem
			label={t('label')}
			action={deletePlacementAction}
			input={{ id: placement.id, version: placement.version }}
			confirm={{
				title: t('title', { name: placement.name }),
				body: t('body'),
				label: t('label'),
				danger: true,
			}}
			done={t('done')}
			onDone={() => router.push(round)}
		/>
	);
}
