import { addDays, addMonths, type Day, weekdayOf } from '@/lib/dates';

/** Whose work the desk shows: one's own, all of the office's side, what partners owe, what waits for approval. */
export const piles = ['mine', 'office', 'partner', 'approvals'] as const;

export type Pile = (typeof piles)[number];

export const dueGroups = ['overdue', 'week', 'later'] as const;

export type DueGroup = (typeof dueGroups)[number];

export type Account = { id: string; name: string };

/** What a line is about; decides its icon. */
export type DueKind =
	| 'followUp'
	| 'report'
	| 'agreement'
	| 'exchange'
	| 'person'
	| 'partnership'
	| 'text'
	| 'shield';

/** One line of what is to be done. */
export type Due = {
	id: string;
	kind: DueKind;
	what: string;
	/** The record that it is about. */
	where: string;
	href: string;
	/** By when, or since when it has been due; null if nobody named a day. */
	due: Day | null;
	/** In place of the days that it is late: what is no delay but a state. */
	since?: string;
	/** Whose it is; nobody's is the office's. */
	owners: Account[];
	/** Owed by the partner's side, there by whom. */
	partner?: { name: string | null };
	approval?: boolean;
	/** What ticking it off needs. */
	tick?: { id: string; version: number };
};

/** Overdue, due until this week's Sunday, or later; without a day it is later. */
export function dueGroup(due: Day | null, today: Day): DueGroup {
	if (due === null) return 'later';
	if (due < today) return 'overdue';
	return due <= addDays(today, (7 - weekdayOf(today)) % 7) ? 'week' : 'later';
}

/** Whether the line lies in the pile of `userId`. */
export function inPile({ owners, partner, approval }: Due, pile: Pile, userId: string): boolean {
	switch (pile) {
		case 'mine':
			return owners.some(({ id }) => id === userId);
		case 'office':
			return !partner;
		case 'partner':
			return partner !== undefined;
		case 'approvals':
			return approval === true;
	}
}

/** The lines by group, the earliest first and those without a day last; groups without lines are left out. */
export function groupDue(lines: Due[], today: Day): { group: DueGroup; lines: Due[] }[] {
	const end = '9999-12-31';
	const sorted = [...lines].sort((a, b) =>
		(a.due ?? end) < (b.due ?? end) ? -1 : (a.due ?? end) > (b.due ?? end) ? 1 : 0,
	);
	return dueGroups
		.map((group) => ({ group, lines: sorted.filter(({ due }) => dueGroup(due, today) === group) }))
		.filter((each) => each.lines.length > 0);
}

const atLeast = 3;

/** So many lines at most, the first groups first; of each later group three are kept room for. */
export function firstLines<G extends { lines: unknown[] }>(groups: G[], most: number): G[] {
	let room = most;
	return groups.map((each, index) => {
		const kept = groups.slice(index + 1).reduce((sum, { lines }) => sum + Math.min(atLeast, lines.length), 0);
		const lines = each.lines.slice(0, Math.max(Math.min(atLeast, each.lines.length), room - kept));
		room -= lines.length;
		return { ...each, lines };
	});
}

/** The first letters of the first and the last word: „Martina Muster“ is MM. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/);
	const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
	return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** For how long nothing was heard: whole years, or whole months below one. */
export function silence(last: Day, today: Day): { unit: 'years' | 'months'; count: number } {
	const months = monthsSince(last, today);
	return months < 12 ? { unit: 'months', count: months } : { unit: 'years', count: Math.floor(months / 12) };
}

function monthsSince(day: Day, today: Day): number {
	const whole = (Number(today.slice(0, 4)) - Number(day.slice(0, 4))) * 12;
	const months = whole + Number(today.slice(5, 7)) - Number(day.slice(5, 7));
	return addMonths(day, months) > today ? months - 1 : months;
}
