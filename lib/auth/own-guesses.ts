import { limits } from './throttle';

const failures = new Map<string, number[]>();

/**
 * Whether a session may still try its owner's password: a stolen one must not serve to guess it. Kept in memory,
 * since the guess happens inside a command's transaction, which a refusal rolls back.
 */
export function mayGuessOwn(userId: string, now = Date.now()): boolean {
	const since = now - limits.windowMinutes * 60_000;
	const recent = (failures.get(userId) ?? []).filter((at) => at > since);
	if (recent.length > 0) failures.set(userId, recent);
	else failures.delete(userId);
	return recent.length < limits.device;
}

export function countOwnGuess(userId: string, now = Date.now()): void {
	failures.set(userId, [...(failures.get(userId) ?? []), now]);
}
