import type { Day } from '@/lib/dates';
import { sectors } from '@/lib/organisations/organisation';
import { type PartySide, partySides } from './partnership';

export type Sector = (typeof sectors)[number];

/** The last time that somebody of a sector and side took part in a visit of the partnership. */
export type Meeting = { visitId: string; title: string; on: Day; personId: string; person: string };

/** One field of the picture: who is known there today, and who was met last. */
export type ContactCell = { side: PartySide; sector: Sector; people: number; last: Meeting | null };

export type ContactRow = { sector: Sector; cells: Record<PartySide, ContactCell & { share: number }> };

/**
 * The picture of a partnership's contacts: a row per sector with both sides, gaps included. `share` is a cell's part of
 * the most on its own side, 0 to 1: a whole state has more people in office than its partner's small list, so the two
 * sides are each measured by themselves.
 */
export function contactRows(cells: ContactCell[]): ContactRow[] {
	const cellOf = (side: PartySide, sector: Sector): ContactCell =>
		cells.find((cell) => cell.side === side && cell.sector === sector) ?? {
			side,
			sector,
			people: 0,
			last: null,
		};
	const most = (side: PartySide) => Math.max(1, ...sectors.map((sector) => cellOf(side, sector).people));
	return sectors.map((sector) => ({
		sector,
		cells: Object.fromEntries(
			partySides.map((side) => {
				const cell = cellOf(side, sector);
				return [side, { ...cell, share: cell.people / most(side) }];
			}),
		) as ContactRow['cells'],
	}));
}
