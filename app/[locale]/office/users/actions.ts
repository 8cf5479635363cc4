'use server';

import { action } from '@/lib/action';
import {
	disableUser,
	enableUser,
	endUserSession,
	endUserSessions,
	removeSecondFactor,
} from '@/lib/users/user-access-commands';
import { changeRole, inviteUser, renameUser, renewLink } from '@/lib/users/user-commands';
import {
	changeRoleInput,
	inviteUserInput,
	renameUserInput,
	setPartnershipsInput,
	userIdInput,
	userSessionInput,
	userVersionInput,
} from '@/lib/users/user-input';
import { setPartnerships } from '@/lib/users/user-partnership-commands';

export const inviteUserAction = action('users.manage', inviteUserInput, inviteUser);
export const renewLinkAction = action('users.manage', userIdInput, renewLink);
export const renameUserAction = action('users.manage', renameUserInput, renameUser);
export const changeRoleAction = action('users.manage', changeRoleInput, changeRole);
export const setPartnershipsAction = action('users.manage', setPartnershipsInput, setPartnerships);
export const disableUserAction = action('users.manage', userVersionInput, disableUser);
export const enableUserAction = action('users.manage', userVersionInput, enableUser);
export const endUserSessionAction = action('users.manage', userSessionInput, endUserSession);
export const endUserSessionsAction = action('users.manage', userIdInput, endUserSessions);
export const removeSecondFactorAction = action('users.manage', userIdInput, removeSecondFactor);
