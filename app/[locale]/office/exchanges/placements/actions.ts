'use server';

import { action } from '@/lib/action';
import { addCost, removeCost, reviseCost } from '@/lib/exchanges/placements/cost-commands';
import { anonymiseRound } from '@/lib/exchanges/placements/placement-anonymise-commands';
import {
	addPlacement,
	deletePlacement,
	revisePlacement,
} from '@/lib/exchanges/placements/placement-commands';
import {
	acceptPlacement,
	breakOffPlacement,
	completePlacement,
	moveUpPlacement,
	placePlacement,
	putOnWaitingList,
	rejectPlacement,
	undoDecision,
	withdrawPlacement,
} from '@/lib/exchanges/placements/placement-decision-commands';
import {
	acceptInput,
	anonymiseInput,
	breakOffInput,
	newPlacementInput,
	placeInput,
	placementInput,
	placementVersion,
	rankByMeanInput,
	rankingInput,
	rejectInput,
	withdrawInput,
} from '@/lib/exchanges/placements/placement-input';
import { orderPlacements, rankByMean } from '@/lib/exchanges/placements/placement-ranking-commands';
import {
	recuseFromPlacement,
	reviewPlacement,
	setReviewers,
} from '@/lib/exchanges/placements/review-commands';
import { recuseInput, reviewersInput, reviewInput } from '@/lib/exchanges/placements/review-input';
import { addStay, removeStay, reviseStay } from '@/lib/exchanges/placements/stay-commands';
import {
	costInput,
	costVersion,
	newCostInput,
	newStayInput,
	stayInput,
	stayVersion,
} from '@/lib/exchanges/placements/stay-input';

export const addPlacementAction = action('exchanges.write', newPlacementInput, addPlacement);
export const revisePlacementAction = action('exchanges.write', placementInput, revisePlacement);
export const deletePlacementAction = action('records.delete', placementVersion, deletePlacement);
export const acceptPlacementAction = action('exchanges.write', acceptInput, acceptPlacement);
export const putOnWaitingListAction = action('exchanges.write', placementVersion, putOnWaitingList);
export const rejectPlacementAction = action('exchanges.write', rejectInput, rejectPlacement);
export const withdrawPlacementAction = action('exchanges.write', withdrawInput, withdrawPlacement);
export const moveUpPlacementAction = action('exchanges.write', placementVersion, moveUpPlacement);
export const placePlacementAction = action('exchanges.write', placeInput, placePlacement);
export const completePlacementAction = action('exchanges.write', placementVersion, completePlacement);
export const breakOffPlacementAction = action('exchanges.write', breakOffInput, breakOffPlacement);
export const undoDecisionAction = action('exchanges.write', placementVersion, undoDecision);
export const orderPlacementsAction = action('exchanges.write', rankingInput, orderPlacements);
export const rankByMeanAction = action('exchanges.write', rankByMeanInput, rankByMean);
export const setReviewersAction = action('exchanges.write', reviewersInput, setReviewers);
export const reviewPlacementAction = action('exchanges.write', reviewInput, reviewPlacement);
export const recuseFromPlacementAction = action('exchanges.write', recuseInput, recuseFromPlacement);
export const addStayAction = action('exchanges.write', newStayInput, addStay);
export const reviseStayAction = action('exchanges.write', stayInput, reviseStay);
export const removeStayAction = action('exchanges.write', stayVersion, removeStay);
export const addCostAction = action('exchanges.write', newCostInput, addCost);
export const reviseCostAction = action('exchanges.write', costInput, reviseCost);
export const removeCostAction = action('exchanges.write', costVersion, removeCost);
export const anonymiseRoundAction = action('records.delete', anonymiseInput, anonymiseRound);
