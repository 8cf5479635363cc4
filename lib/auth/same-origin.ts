/**
 * Whether a page of ours made this request. `base` is the origin under which browsers reach the office: by scheme,
 * host and port, and never the name by which the request itself calls us. Every sign that the browser gives must say
 * so, and there must be one beside the referrer, which some leave out.
 */
export function isFromOurPage(header: (name: string) => string | null | undefined, base: string): boolean {
	const said = (name: string) => header(name) ?? null;
	const [site, origin, referrer] = [said('sec-fetch-site'), said('origin'), said('referer')];
	if (site === null && origin === null) return false;
	if (site !== null && site !== 'same-origin') return false;
	if (referrer !== null && originOf(referrer) !== base) return false;
	return origin === null || origin === base;
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : null);
