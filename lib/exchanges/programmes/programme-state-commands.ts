import 'server-only';
import { eq } from 'drizzle-orm';
import { exchangeProgrammes } from '@/db/schema/programmes';
import type { CommandContext } from '@/lib/context';
import { allow } from '@/lib/errors';
import { endRefusal, launchRefusal, publishRefusal, reopenRefusal, unpublishRefusal } from './programme';
import { lockProgrammeVersion } from './programme-commands';
import { countUnfinished } from './programme-queries';

type Input = { id: string; version: number };

async function change(
	ctx: CommandContext,
	id: string,
	values: Partial<typeof exchangeProgrammes.$inferInsert>,
) {
	await ctx.tx.update(exchangeProgrammes).set(values).where(eq(exchangeProgrammes.id, id));
	return { id };
}

/** Ends the setting up. Throws NotFoundError, ConflictError, RefusalError unless it is being set up. */
export async function launchProgramme(ctx: CommandContext, input: Input) {
	allow(launchRefusal(await lockProgrammeVersion(ctx, input)));
	return change(ctx, input.id, { status: 'running' });
}

/** Ends the programme. Throws NotFoundError, ConflictError, RefusalError twice or while a round is unfinished. */
export async function endProgramme(ctx: CommandContext, input: Input) {
	const found = await lockProgrammeVersion(ctx, input);
	allow(endRefusal(found, await countUnfinished(ctx, input.id)));
	return change(ctx, input.id, { status: 'ended' });
}

/** Takes it up again. Throws NotFoundError, ConflictError, RefusalError unless it has ended. */
export async function reopenProgramme(ctx: CommandContext, input: Input) {
	allow(reopenRefusal(await lockProgrammeVersion(ctx, input)));
	return change(ctx, input.id, { status: 'running' });
}

/** Makes it public with its released rounds. Throws NotFoundError, ConflictError, RefusalError without a German text. */
export async function publishProgramme(ctx: CommandContext, input: Input) {
	allow(publishRefusal(await lockProgrammeVersion(ctx, input)));
	return change(ctx, input.id, { publishedAt: new Date() });
}

/** Takes it and its rounds off the public site. Throws NotFoundError, ConflictError, RefusalError if it isn't there. */
export async function unpublishProgramme(ctx: CommandContext, input: Input) {
	allow(unpublishRefusal(await lockProgrammeVersion(ctx, input)));
	return change(ctx, input.id, { publishedAt: null });
}
