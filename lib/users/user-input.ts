import { z } from 'zod';
import { email, recordId, recordVersion, text, tooLong, word } from '@/lib/input';
import { roles } from './user';

const locale = () => word(['de', 'en']);
const role = () => word(roles);
/** Addresses that people sign in with are kept in lower case. */
const ownEmail = () => email().transform((value) => value.toLowerCase());

/** Only representatives have own partnerships; the command drops them for the other roles. */
const partnershipIds = () => z.array(recordId()).max(200, tooLong);

export const inviteUserInput = z.strictObject({
	name: text(),
	email: ownEmail(),
	role: role(),
	locale: locale(),
	partnershipIds: partnershipIds(),
});
export const userVersionInput = z.strictObject(recordVersion);
export const renameUserInput = z.strictObject({ ...recordVersion, name: text(), email: ownEmail() });
export const changeRoleInput = z.strictObject({ ...recordVersion, role: role() });
export const setPartnershipsInput = z.strictObject({ ...recordVersion, partnershipIds: partnershipIds() });
export const userIdInput = z.strictObject({ id: z.uuid() });
export const userSessionInput = z.strictObject({ id: z.uuid(), sessionId: z.uuid() });

export type InviteUserInput = z.output<typeof inviteUserInput>;
export type UserVersionInput = z.output<typeof userVersionInput>;
export type RenameUserInput = z.output<typeof renameUserInput>;
export type ChangeRoleInput = z.output<typeof changeRoleInput>;
export type SetPartnershipsInput = z.output<typeof setPartnershipsInput>;
export type UserIdInput = z.output<typeof userIdInput>;
export type UserSessionInput = z.output<typeof userSessionInput>;

/** What the form says where a constraint of the database speaks first. */
export const userConstraints = {
	users_email_once: { field: 'email', message: 'errors.emailTaken' },
};
