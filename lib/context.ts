import 'server-only';
import { headers } from 'next/headers';
import { forbidden } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { type Db, db, type Transaction } from '@/db';
import { may, type Permission } from './auth/permissions';
import { type CurrentUser, requireUser } from './auth/session';
import { type Day, today } from './dates';

/** What every query of the office gets: where to read, who asks, and the office's day (Europe/Berlin). */
export type OfficeContext = { db: Db; user: CurrentUser; today: Day };

/** What every command gets; `db` is its transaction, so that queries inside it see what it has written. */
export type CommandContext = OfficeContext & { tx: Transaction };

/** For the pages of the office; leads to the sign-in page if nobody is signed in. */
export const officeContext = cache(async (): Promise<OfficeContext> => {
	const path = (await headers()).get('x-office-path') ?? undefined;
	return officeContextOf(await requireUser(await getLocale(), path));
});

/** The same for route handlers, which answer 401 themselves. */
export const officeContextOf = (user: CurrentUser): OfficeContext => ({ db: db(), user, today: today() });

/** As officeContext, for pages that need a permission; answers 403 to others. */
export async function requirePermission(permission: Permission): Promise<OfficeContext> {
	const ctx = await officeContext();
	if (!may(ctx.user, permission)) forbidden();
	return ctx;
}
