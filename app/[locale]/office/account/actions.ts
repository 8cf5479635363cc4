'use server';

import { action } from '@/lib/action';
import { dismissHints, recallHints } from '@/lib/hints/hint-commands';
import { hintInput } from '@/lib/hints/hint-input';
import {
	changeOwnLanguage,
	changeOwnPassword,
	endOtherSessions,
	endOwnSession,
} from '@/lib/users/account-commands';
import {
	changeLanguageInput,
	changePasswordInput,
	codeInput,
	nothingInput,
	ownSessionInput,
	passwordInput,
} from '@/lib/users/account-input';
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor } from '@/lib/users/second-factor-commands';

export const changeOwnPasswordAction = action('account.own', changePasswordInput, changeOwnPassword);
export const changeOwnLanguageAction = action('account.own', changeLanguageInput, changeOwnLanguage);
export const endOwnSessionAction = action('account.own', ownSessionInput, endOwnSession);
export const endOtherSessionsAction = action('account.own', nothingInput, endOtherSessions);
export const beginSecondFactorAction = action('account.own', passwordInput, beginSecondFactor);
export const confirmSecondFactorAction = action('account.own', codeInput, confirmSecondFactor);
export const dropSecondFactorAction = action('account.own', passwordInput, dropSecondFactor);
export const dismissHintsAction = action('account.own', hintInput, dismissHints);
export const recallHintsAction = action('account.own', hintInput, recallHints);
