import 'server-only';
import { type Db, slowDb } from '@/db';
import { AppError } from './errors';
import { NoPlace, Places } from './places';

/** What takes long and may be asked for in numbers; milliseconds. The connections of `slowDb` suffice for both. */
const limits = {
	/** Reports, counts, searches over everything. */
	read: { most: 4, each: 2, patience: 15_000 },
	export: { most: 2, each: 1, patience: 15_000 },
};

type Kind = keyof typeof limits;

const kept = globalThis as { jumelageTurns?: Record<Kind, Places> };

/** How many have a turn, and how many wait for one; of this process. */
export function turns(): Record<Kind, Places> {
	kept.jumelageTurns ??= { read: new Places(limits.read), export: new Places(limits.export) };
	return kept.jumelageTurns;
}

/** Too much was asked for before; nothing was read. The error's page and the answers of programs say so. */
export class NoTurn extends AppError {
	readonly digest = 'JUMELAGE_NO_TURN';

	constructor() {
		super('unavailable', 'errors.noTurn');
	}
}

/** Waits for a user's turn and resolves with what ends it. Throws NoTurn after 15 s, and if `left` says that nobody waits. */
export async function takeTurn(kind: Kind, userId: string, left?: AbortSignal): Promise<() => void> {
	try {
		return await turns()[kind].take(userId, { each: limits[kind].each, left });
	} catch (error) {
		if (error instanceof NoPlace || left?.aborted) throw new NoTurn();
		throw error;
	}
}

type Asking = { db: Db; user: { id: string } };

/**
 * A read that takes long, on connections of its own: four at once, of one user two, so that whoever asks for sixty
 * keeps nobody from a list. Throws NoTurn if there was no turn in 15 s, and what `read` throws.
 */
export async function inTurn<C extends Asking, T>(
	ctx: C,
	read: (ctx: C) => Promise<T>,
	left?: AbortSignal,
): Promise<T> {
	const end = await takeTurn('read', ctx.user.id, left);
	try {
		return await read({ ...ctx, db: slowDb() });
	} finally {
		end();
	}
}
