type Days = [first: number, last: number];

type Cost = {
	item: 'travel' | 'accommodation' | 'meals' | 'allowance' | 'insurance' | 'fees' | 'other';
	payer: 'home' | 'host' | 'office' | 'funding' | 'participant';
	amount?: number;
	note?: string;
};

/** Days are counted from the first day of the round's stay, `applied` from its opening. */
export type PlacementSeed = {
	who: [given: string, family: string];
	way: 'in' | 'out';
	status:
		| 'applied'
		| 'accepted'
		| 'waiting_list'
		| 'rejected'
		| 'withdrawn'
		| 'placed'
		| 'completed'
		| 'broken_off';
	applied: number;
	field?: string;
	home?: string;
	host?: string;
	days?: Days;
	brokenOff?: number;
	reason?: string;
	notes?: string;
	rank?: number;
	/** In the order of the round's reviewers; `recused`, or nothing yet. */
	scores?: (1 | 2 | 3 | 4 | 5 | 'recused' | null)[];
	comment?: string;
	stays?: { place: string; at?: string; days: Days; note?: string }[];
	costs?: Cost[];
};

export type RoundPlacements = { reviewers?: string[]; placements: PlacementSeed[] };

/** What is usual: the sending side pays the journey, the host a room, a scholarship the rest. */
export const usualCosts: Cost[] = [
	{ item: 'travel', payer: 'home', amount: 184.5 },
	{ item: 'accommodation', payer: 'host', amount: 520 },
	{ item: 'allowance', payer: 'funding', amount: 300, note: 'Pauschale (Beispiel)' },
];
