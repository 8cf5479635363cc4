import 'server-only';
import { sql } from 'drizzle-orm';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { type FirstStep, firstSteps, type StepState, stepPermission, stepState } from './first-steps';
import { findDismissed } from './hint-commands';

/** Whether each step is taken, as the records say: an office that was filled by other means has begun as well. */
async function stepsDone({ db }: OfficeContext): Promise<Record<FirstStep, boolean>> {
	const [done] = await db.execute<Record<FirstStep, boolean>>(sql`select
		exists (select 1 from office where home_territory_id is not null and coalesce(name ->> 'de', '') <> ''
			and coalesce(trim(address), '') <> '') as office,
		exists (select 1 from legislatures) as legislature,
		exists (select 1 from partnerships) as partner,
		exists (select 1 from visits) as visit,
		(select count(*) > 1 from (select 1 from users limit 2) u) as colleague`);
	if (!done) throw new Error('a select without a table answers one row');
	return done;
}

/**
 * The first steps of the office that this user may take, with what became of each; null once none is open: from then
 * on the start page is an ordinary one.
 */
export async function findFirstSteps(
	ctx: OfficeContext,
): Promise<{ step: FirstStep; state: StepState }[] | null> {
	const own = firstSteps.filter((step) => may(ctx.user, stepPermission[step]));
	if (own.length === 0) return null;
	const done = await stepsDone(ctx);
	if (own.every((step) => done[step])) return null;
	const later = await findDismissed(ctx);
	const steps = own.map((step) => ({ step, state: stepState(done[step], later.includes(`step.${step}`)) }));
	return steps.some(({ state }) => state === 'open') ? steps : null;
}
