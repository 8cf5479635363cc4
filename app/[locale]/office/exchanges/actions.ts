'use server';

import { action } from '@/lib/action';
import {
	addProgramme,
	deleteProgramme,
	reviseProgramme,
} from '@/lib/exchanges/programmes/programme-commands';
import {
	newProgrammeInput,
	programmeInput,
	programmeVersion,
} from '@/lib/exchanges/programmes/programme-input';
import {
	endProgramme,
	launchProgramme,
	publishProgramme,
	reopenProgramme,
	unpublishProgramme,
} from '@/lib/exchanges/programmes/programme-state-commands';
import { addRound, discardRound, reviseRound } from '@/lib/exchanges/rounds/round-commands';
import {
	cancelRoundInput,
	extendRoundInput,
	newRoundInput,
	roundInput,
	roundVersion,
} from '@/lib/exchanges/rounds/round-input';
import {
	cancelRound,
	closeRound,
	completeRound,
	enterRound,
	extendRound,
	releaseRound,
	withdrawRound,
} from '@/lib/exchanges/rounds/round-state-commands';

export const addProgrammeAction = action('programmes.write', newProgrammeInput, addProgramme);
export const reviseProgrammeAction = action('programmes.write', programmeInput, reviseProgramme);
export const launchProgrammeAction = action('programmes.write', programmeVersion, launchProgramme);
export const endProgrammeAction = action('programmes.write', programmeVersion, endProgramme);
export const reopenProgrammeAction = action('programmes.write', programmeVersion, reopenProgramme);
export const publishProgrammeAction = action('partnerships.publish', programmeVersion, publishProgramme);
export const unpublishProgrammeAction = action('partnerships.publish', programmeVersion, unpublishProgramme);
export const deleteProgrammeAction = action('records.delete', programmeVersion, deleteProgramme);

export const addRoundAction = action('exchanges.write', newRoundInput, addRound);
export const reviseRoundAction = action('exchanges.write', roundInput, reviseRound);
export const releaseRoundAction = action('exchanges.write', roundVersion, releaseRound);
export const enterRoundAction = action('exchanges.write', roundVersion, enterRound);
export const withdrawRoundAction = action('exchanges.write', roundVersion, withdrawRound);
export const closeRoundAction = action('exchanges.write', roundVersion, closeRound);
export const extendRoundAction = action('exchanges.write', extendRoundInput, extendRound);
export const cancelRoundAction = action('exchanges.write', cancelRoundInput, cancelRound);
export const completeRoundAction = action('exchanges.write', roundVersion, completeRound);
export const discardRoundAction = action('exchanges.write', roundVersion, discardRound);
