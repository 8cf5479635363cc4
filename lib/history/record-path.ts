/** Records whose pages are not called after their table; null: they are. */
const folders: Record<string, string | null> = {
	visits: null,
	partnerships: null,
	agreements: null,
	people: null,
	organisations: null,
	territories: null,
	users: null,
	exchange_programmes: 'exchanges',
	exchange_rounds: 'exchanges/rounds',
	exchange_placements: 'exchanges/placements',
	representative_posts: 'representatives',
	monthly_reports: 'monthly-reports',
	reports: 'reports',
	quoted_figures: 'reports/quoted',
};

/** Where a record that the history names has its page under /office; null if it has none of its own. */
export function recordPath(table: string, id: string): string | null {
	const folder = folders[table];
	return folder === undefined ? null : `${folder ?? table}/${id}`;
}
