import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db';
import { office } from '@/db/schema/office';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';
import { issueLink, openLinkOf } from '@/lib/auth/access-links';
import { isLastAdmin } from '@/lib/auth/last-admin';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';
import { allow, DuplicateError, NotFoundError, RefusalError } from '@/lib/errors';
import { returnFollowUps } from '@/lib/follow-ups/follow-up-commands';
import { requireVersion } from '@/lib/versioned';
import { mailLink } from './link-mail';
import type {
	ChangeRoleInput,
	InviteUserInput,
	RenameUserInput,
	SetPartnershipsInput,
	UserIdInput,
	UserVersionInput,
} from './user-input';
import { lastAdminRefusal, renewLinkRefusal } from './user-offers';

const columns = {
	id: users.id,
	name: users.name,
	email: users.email,
	role: users.role,
	active: users.active,
	locale: users.locale,
	version: users.version,
	passwordHash: users.passwordHash,
	oidcIssuer: users.oidcIssuer,
	secondFactor: sql<boolean>`${users.totpConfirmedAt} is not null`,
};

export async function lockUser({ tx }: CommandContext, id: string) {
	const [user] = await tx.select(columns).from(users).where(eq(users.id, id)).for('update');
	if (!user) throw new NotFoundError();
	return user;
}

type Locked = Awaited<ReturnType<typeof lockUser>>;

export async function lockUserVersion(ctx: CommandContext, { id, version }: UserVersionInput) {
	const user = await lockUser(ctx, id);
	const partnershipIds = await partnershipsOf(ctx, id);
	const toInput = ({ name, email, role }: Locked) => ({ id, name, email, role, partnershipIds });
	return requireVersion(user, version, toInput);
}

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

/** Sets whose partnerships a representative sees and writes; follow-ups beyond them fall to the office. Refused for other roles: they see all. */
export async function setPartnerships(
	ctx: CommandContext,
	{ id, version, partnershipIds }: SetPartnershipsInput,
) {
	const user = await lockUserVersion(ctx, { id, version });
	if (user.role !== 'representative') throw new RefusalError('users.refusals.notRepresentative');
	await replacePartnerships(ctx, id, partnershipIds);
	await ctx.tx.update(users).set({ version: sql`version + 1` }).where(eq(users.id, id));
	await returnFollowUps(ctx, id);
	return { id };
}

async function partnershipsOf({ tx }: CommandContext, userId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: userPartnerships.partnershipId })
		.from(userPartnerships)
		.where(eq(userPartnerships.userId, userId));
	return rows.map((row) => row.id);
}

async function replacePartnerships(ctx: CommandContext, userId: string, wanted: string[]) {
	const { tx } = ctx;
	const theirs = eq(userPartnerships.userId, userId);
	const known = new Set(await partnershipsOf(ctx, userId));
	const added = [...new Set(wanted)].filter((id) => !known.has(id));
	for (const id of known) {
		if (wanted.includes(id)) continue;
		await tx.delete(userPartnerships).where(and(theirs, eq(userPartnerships.partnershipId, id)));
	}
	if (added.length > 0)
		await tx.insert(userPartnerships).values(added.map((partnershipId) => ({ userId, partnershipId })));
}
