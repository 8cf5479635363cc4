import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db';
import { users } from '@/db/schema/users';
import { asActor } from '@/lib/auth/actor';
import { act, makeUser, openTestOffice, signInAs } from '@/lib/auth/auth-test-world';
import { type Role, roles } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import * as access from './user-access-commands';
import * as commands from './user-commands';
import { userOffers } from './user-offers';
import { setPartnerships } from './user-partnership-commands';
import { findUser } from './user-queries';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

type Known = NonNullable<Awaited<ReturnType<typeof findUser>>>;

function verbs(ctx: CommandContext, { id, version, role }: Known): Record<string, () => Promise<unknown>> {
	const other: Role = role === 'staff' ? 'reader' : 'staff';
	return {
		changeRole: () => commands.changeRole(ctx, { id, version, role: other }),
		setPartnerships: () => setPartnerships(ctx, { id, version, partnershipIds: [] }),
		renewLink: () => commands.renewLink(ctx, { id }),
		dropFactor: () => access.removeSecondFactor(ctx, { id }),
		disable: () => access.disableUser(ctx, { id, version }),
		enable: () => access.enableUser(ctx, { id, version }),
	};
}

it('an account offers exactly what is taken', async () => {
	const random = seeded(5);
	const boss = await makeUser('admin', 'Chefin');
	const others = await Promise.all(roles.map((role) => makeUser(role)));
	const first = await signInAs(boss.id);
	const change = (id: string, values: Partial<typeof users.$inferInsert>) =>
		asActor({ id: boss.id, name: 'test' }, 'test', (tx) =>
			tx.update(users).set(values).where(eq(users.id, id)),
		);
	for (let step = 0; step < 14; step += 1) {
		const { id } = oneOf(random, [boss, ...others]);
		const holder = step % 3 === 0 ? await signInAs(oneOf(random, others).id).catch(() => first) : first;
		const as = <T>(_: null, work: (ctx: CommandContext) => Promise<T>) =>
			act(holder, (ctx) => work(ctx), null) as Promise<T>;
		const found = await findUser({ db: db(), user: first, today: '2026-11-22' }, id);
		if (!found) throw new Error('no such user');
		const offers = userOffers(holder, { ...found, byProvider: found.provider !== null });
		for (const [verb, offered] of Object.entries(offers)) {
			const is = await isTaken(as, null, 'users.manage', async (ctx) => verbs(ctx, found)[verb]?.());
			expect({ step, role: found.role, verb, is: offered }).toEqual({ step, role: found.role, verb, is });
		}
		if (id === boss.id) {
			const admin = others[roles.indexOf('admin')]?.id as string;
			await change(admin, { active: random() < 0.5 });
		} else {
			await change(id, {
				...oneOf(random, [
					{ active: !found.active },
					{ totpSecret: 'x', totpConfirmedAt: found.secondFactor ? null : new Date() },
					{
						oidcIssuer: found.provider ? null : 'https://example.org',
						oidcSubject: found.provider ? null : id,
					},
				]),
			});
		}
	}
});
