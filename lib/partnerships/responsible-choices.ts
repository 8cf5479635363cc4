import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { alphabetical } from '@/lib/list-query';
import { holdsWords } from '@/lib/words';

/** Who can be responsible for a partnership: active users who write for all of them. */
export function listResponsible({ db }: OfficeContext) {
	return db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(and(eq(users.active, true), inArray(users.role, ['staff', 'manager', 'admin'])))
		.orderBy(alphabetical(users.name), users.id);
}

/** Those who can be responsible and whose name holds what was typed; for whoever may say who is. */
export async function searchResponsible(ctx: OfficeContext, q: string): Promise<ChoiceFound[]> {
	if (!may(ctx.user, 'partnerships.write')) return [];
	const found = await listResponsible(ctx);
	return found.filter(({ name }) => holdsWords(name, q)).map(({ id, name }) => ({ id, label: name }));
}
