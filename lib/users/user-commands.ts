import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db';
import { office } from '@/db/schema/office';
import { users } from '@/db/schema/users';
import { issueLink, openLinkOf } from '@/lib/auth/access-links';
import { isLastAdmin } from '@/lib/auth/last-admin';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';
import { allow, DuplicateError, NotFoundError } from '@/lib/errors';
import { returnFollowUps } from '@/lib/follow-ups/follow-up-commands';
import { mailLink } from './link-mail';
import type { ChangeRoleInput, InviteUserInput, RenameUserInput, UserIdInput } from './user-input';
import { columns, type Locked, lockUser, lockUserVersion } from './user-lock';
import { lastAdminRefusal, renewLinkRefusal } from './user-offers';
import { replacePartnerships } from './user-partnership-commands';

async function refuseTaken({ tx }: CommandContext, email: string, id?: string) {
	const [other] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
	if (other && other.id !== id) throw new DuplicateError('email');
}

/**
 * Invites somebody: makes the user and the one-time link (7 days), mails it where mail is set up; the user's
 * page shows it to the admin. Throws DuplicateError when the e-mail address has an account already.
 */
export async function inviteUser(ctx: CommandContext, input: InviteUserInput) {
	const { partnershipIds, ...values } = input;
	await refuseTaken(ctx, input.email);
	const [user] = await ctx.tx.insert(users).values(values).returning(columns);
	if (!user) throw new NotFoundError();
	await replacePartnerships(ctx, user.id, input.role === 'representative' ? partnershipIds : []);
	return sendLink(ctx, user, 'invite');
}

/** A new link for somebody who lost the old one or forgot the password; older links no longer count. */
export async function renewLink(ctx: CommandContext, { id }: UserIdInput) {
	const user = await lockUser(ctx, id);
	allow(renewLinkRefusal({ ...user, byProvider: user.oidcIssuer !== null }));
	return sendLink(ctx, user, user.passwordHash ? 'reset' : 'invite');
}

async function sendLink({ tx }: CommandContext, user: Locked, purpose: 'invite' | 'reset') {
	await issueLink(tx, user.id, purpose);
	return { id: user.id, mailed: false };
}

/** A mail that is out can't be called back: it goes once the link is there to be followed. */
async function mailOpenLink(by: CurrentUser, answer: { id: string; mailed: boolean }) {
	const [link, [own]] = await Promise.all([
		openLinkOf(answer.id),
		db().select({ name: office.name }).from(office),
	]);
	const from = { office: own?.name ?? {}, inviter: by.name };
	return { ...answer, mailed: link !== null && (await mailLink(link.reader, link.id, link.purpose, from)) };
}

inviteUser.after = mailOpenLink;

renewLink.after = mailOpenLink;

/** Changes name and e-mail address. Throws ConflictError, DuplicateError. */
export async function renameUser(ctx: CommandContext, { id, version, name, email }: RenameUserInput) {
	await lockUserVersion(ctx, { id, version });
	await refuseTaken(ctx, email, id);
	await ctx.tx.update(users).set({ name, email }).where(eq(users.id, id));
	return { id };
}

/** Changes the role, from the user's next request on; follow-ups beyond it fall to the office. Refused for the last active admin. */
export async function changeRole(ctx: CommandContext, { id, version, role }: ChangeRoleInput) {
	const user = await lockUserVersion(ctx, { id, version });
	if (role !== user.role) allow(lastAdminRefusal({ lastAdmin: await isLastAdmin(ctx.tx, id) }));
	await ctx.tx.update(users).set({ role }).where(eq(users.id, id));
	if (role !== 'representative') await replacePartnerships(ctx, id, []);
	await returnFollowUps(ctx, id);
	return { id };
}
