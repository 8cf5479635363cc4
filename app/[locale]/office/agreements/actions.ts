'use server';

import { action } from '@/lib/action';
import { accedeToAgreement } from '@/lib/agreements/agreement-acceding-commands';
import { addAgreement, deleteAgreement, reviseAgreement } from '@/lib/agreements/agreement-commands';
import {
	accedeInput,
	agreementInput,
	agreementVersion,
	leaveInput,
	newAgreementInput,
	signInput,
	stayInput,
	terminateInput,
} from '@/lib/agreements/agreement-input';
import { leaveAgreement, stayInAgreement } from '@/lib/agreements/agreement-leaving-commands';
import { signAgreement } from '@/lib/agreements/agreement-signing-commands';
import {
	closeAgreement,
	openAgreement,
	publishAgreement,
	renewAgreement,
	terminateAgreement,
	unpublishAgreement,
	withdrawTermination,
} from '@/lib/agreements/agreement-state-commands';

export const addAgreementAction = action('agreements.write', newAgreementInput, addAgreement);
export const reviseAgreementAction = action('agreements.write', agreementInput, reviseAgreement);
export const signAgreementAction = action('agreements.write', signInput, signAgreement);
export const renewAgreementAction = action('agreements.write', agreementVersion, renewAgreement);
export const terminateAgreementAction = action('agreements.write', terminateInput, terminateAgreement);
export const withdrawTerminationAction = action('agreements.write', agreementVersion, withdrawTermination);
export const openAgreementAction = action('agreements.write', agreementVersion, openAgreement);
export const closeAgreementAction = action('agreements.write', agreementVersion, closeAgreement);
export const accedeToAgreementAction = action('agreements.write', accedeInput, accedeToAgreement);
export const leaveAgreementAction = action('agreements.write', leaveInput, leaveAgreement);
export const stayInAgreementAction = action('agreements.write', stayInput, stayInAgreement);
export const publishAgreementAction = action('partnerships.publish', agreementVersion, publishAgreement);
export const unpublishAgreementAction = action('partnerships.publish', agreementVersion, unpublishAgreement);
export const deleteAgreementAction = action('records.delete', agreementVersion, deleteAgreement);
