import 'server-only';
import { scopeOf } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { RefusalError } from '@/lib/errors';
import { findPerson } from './person-queries';

/** Throws RefusalError if a representative could not see the person after this change of `field`. */
export async function requireStillVisible(ctx: CommandContext, id: string, field?: string) {
	if (scopeOf(ctx.user, 'people.write') === 'own' && !(await findPerson(ctx, id))) {
		throw new RefusalError('people.refusals.outsideOwnRegions', undefined, field);
	}
}
