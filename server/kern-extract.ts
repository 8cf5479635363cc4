type Rule = { head: string; body: string };

function rulesOf(css: string): Rule[] {
	const rules: Rule[] = [];
	let depth = 0;
	let start = 0;
	let open = 0;
	for (let at = 0; at < css.length; at += 1) {
		if (css[at] === '{' && depth++ === 0) open = at;
		if (css[at] === '}' && --depth === 0) {
			rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at).trim() });
			start = at + 1;
		}
	}
	return rules;
}

const wanted = /^(:root|\[data-kern-theme|\.kern-(btn|badge|sr-only|label)(?![a-z])|:is\(body|\*|html|body$)/;
const unwanted = /kern-icon|kern-btn--block|kern-btn--x-small|kern-sr-only-mobile|kern-(light|dark)$/;

function selected(head: string): string {
	const selectors = head.split(/,(?![^(]*\))/).map((selector) => selector.trim());
	return selectors.filter((selector) => wanted.test(selector) && !unwanted.test(selector)).join(',');
}

function filtered(css: string): string {
	return rulesOf(css)
		.map(({ head, body }) => {
			if (head.startsWith('@media')) {
				const inner = filtered(body);
				return inner && `${head}{${inner}}\n`;
			}
			const kept = selected(head);
			return kept && `${kept}{${body}}\n`;
		})
		.join('');
}

const origin =
	'/* From @kern-ux/native (KERN, EUPL-1.2), cut by server/kern-extract.ts; not edited by hand. */\n';

const custom = /(?<![\w-])(--[\w-]+):\s*([^;}]+);?/g;
const used = /var\(\s*(--[\w-]+)/g;

/** Properties that some rule reads, directly or through another property. */
function reachable(css: string, users: string): Set<string> {
	const uses = new Map<string, string[]>();
	for (const [, name = '', value = ''] of css.matchAll(custom))
		uses.set(name, [...(uses.get(name) ?? []), ...[...value.matchAll(used)].map((found) => found[1] ?? '')]);
	const open = [...(css.replace(custom, '') + users).matchAll(used)].map((found) => found[1] ?? '');
	const found = new Set<string>();
	for (let name = open.pop(); name; name = open.pop()) {
		if (found.has(name)) continue;
		found.add(name);
		open.push(...(uses.get(name) ?? []));
	}
	return found;
}

/**
 * What the public site needs of KERN's style sheet: its tokens, as far as `users` (our own sheets) or
 * the kept rules read them, buttons and badges. The whole sheet weighs 36 kB, more than a page may.
 */
export function extractKern(css: string, users: string): string {
	const rules = filtered(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]+;/, ''));
	const names = reachable(rules, users);
	return `${origin}${rules
		.replace(custom, (whole, name: string) => (names.has(name) ? whole : ''))
		.replace(/\s+/g, ' ')
		.replace(/\s*([{};,])\s*/g, '$1')
		.replace(/[^{}]+\{\}/g, '')
		.replace(/@media[^{}]+\{\}/g, '')
		.replaceAll('}', '}\n')
		.trim()}\n`;
}
