const queryOf = (search: string) => {
	const params = new URLSearchParams(search);
	params.delete('page');
	params.sort();
	return params.toString();
};

/**
 * Which of the navigation's addresses the page at `path` with `search` belongs to: a list as it was saved, else the
 * longest address that is or leads to the page. Only what lies below `home` leads anywhere; `home` itself, and what
 * lies outside the office, is current by itself alone, so that a page without an entry marks none.
 */
export function currentEntry(
	hrefs: string[],
	home: string,
	path: string,
	search: string,
): string | undefined {
	const asked = queryOf(search);
	const saved = hrefs.find((href) => {
		const [place = '', query] = href.split('?');
		return query !== undefined && place === path && queryOf(query) === asked;
	});
	if (saved) return saved;
	return hrefs
		.filter((href) => !href.includes('?'))
		.filter((href) => path === href || (href.startsWith(`${home}/`) && path.startsWith(`${href}/`)))
		.sort((a, b) => b.length - a.length)[0];
}
