/** What of an address says which records are in the list; its page and its looks don't. */
export function filtersOf(query: string): string {
	const search = new URLSearchParams(query);
	for (const look of ['page', 'size', 'columns', 'sort']) search.delete(look);
	return search.toString();
}
