import { may, type Permission } from '@/lib/auth/permissions';
import type { CommandContext } from './context';
import { AppError } from './errors';
import { failureOf } from './failure';

/** Thrown to take back what was only tried. */
class Tried extends Error {}

type As<W> = <T>(who: W, work: (ctx: CommandContext) => Promise<T>) => Promise<T>;

/**
 * Whether the office's door would take a command now: asks the permission as lib/action.ts does and runs it, and takes
 * back what it did. Throws what nobody foresaw.
 */
export async function isTaken<W>(
	as: As<W>,
	who: W,
	permission: Permission,
	command: (ctx: CommandContext) => Promise<unknown>,
): Promise<boolean> {
	try {
		await as(who, async (ctx) => {
			if (!may(ctx.user, permission)) throw new AppError('forbidden', 'errors.forbidden');
			await command(ctx);
			throw new Tried();
		});
		return true;
	} catch (error) {
		if (error instanceof Tried) return true;
		if (failureOf(error).code === 'unexpected') throw error;
		return false;
	}
}

/** Numbers in [0, 1) that are the same in every run: what failed once fails again. */
export function seeded(seed: number) {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}

/** One of these by chance. */
export const oneOf = <T>(random: () => number, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)] as T;
