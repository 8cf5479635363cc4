/** Takes every script out of a page that Next rendered; React escapes "<" wherever a text could hold one. */
export function stripScripts(html: string): string {
	return html
		.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')
		.replace(/<script\b[^>]*\/?>/gi, '')
		.replace(/<link\b[^>]*>/gi, (link) =>
			/\bas=["']?script\b/i.test(link) || /\brel=["']?modulepreload\b/i.test(link) ? '' : link,
		);
}

/** A page that streams leaves gaps that only a script could fill: without scripts it would stay incomplete. */
export const isIncomplete = (html: string) => /<template id="B:|<!--\$\?-->|<div hidden id="S:/.test(html);

/** Addresses within this site that the page leads to, without query and fragment. */
export function linksIn(html: string): string[] {
	const links = html.matchAll(/<a\b[^>]*\shref="(\/[^"?#]*)/gi);
	return [...new Set([...links].map(([, address = '']) => address.replaceAll('&amp;', '&')))];
}
