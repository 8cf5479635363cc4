export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'list'; items: string[] }
	| { kind: 'paragraph'; lines: string[] };

/**
 * The few marks that the office's longer texts know: an empty line parts paragraphs, `## ` and `### ` begin headings,
 * `- ` an item of a list. Everything else is text.
 */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | null = null;
	const begin = <B extends Block>(block: B): B => {
		blocks.push(block);
		open = block;
		return block;
	};
	for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
		const [, marks = '', words = ''] = /^(#{2,3}|[-*]) +(.*)$/.exec(line) ?? [];
		const last = open as Block | null;
		if (!line) open = null;
		else if (marks.startsWith('#')) {
			begin({ kind: 'heading', level: marks.length === 2 ? 2 : 3, text: words });
			open = null;
		} else if (marks) {
			const list = last?.kind === 'list' ? last : begin({ kind: 'list', items: [] });
			list.items.push(words);
		} else {
			const paragraph = last?.kind === 'paragraph' ? last : begin({ kind: 'paragraph', lines: [] });
			paragraph.lines.push(line);
		}
	}
	return blocks;
}

export type Piece = { text: string; href?: string };

const named = /\[([^[\]]{1,200})\]\(((?:https?:\/\/|mailto:)[^\s<>()]{1,500})\)/g;

/** A line parted at its links with words of their own, `[words](https://…)`; other addresses are left as text. */
export function piecesOf(line: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of line.matchAll(named)) {
		if (match.index > from) pieces.push({ text: line.slice(from, match.index) });
		pieces.push({ text: match[1] ?? '', href: match[2] });
		from = match.index + match[0].length;
	}
	return from < line.length ? [...pieces, { text: line.slice(from) }] : pieces;
}
