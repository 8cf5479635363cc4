import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, piecesOf } from './markup';

describe('longer texts', () => {
	it('have headings, paragraphs with their lines, and lists', () => {
		const text =
			'## Stand\r\nErste Zeile\nzweite Zeile\n\n\nNächster Absatz\n- eins\n- zwei\n### Klein\n#Kein Titel\n-keine Liste';
		expect(blocksOf(text)).toEqual([
			{ kind: 'heading', level: 2, text: 'Stand' },
			{ kind: 'paragraph', lines: ['Erste Zeile', 'zweite Zeile'] },
			{ kind: 'paragraph', lines: ['Nächster Absatz'] },
			{ kind: 'list', items: ['eins', 'zwei'] },
			{ kind: 'heading', level: 3, text: 'Klein' },
			{ kind: 'paragraph', lines: ['#Kein Titel', '-keine Liste'] },
		]);
	});

	it('lose no word, whatever is typed', () => {
		const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'ß', '1', ' ', '#', '-', '\n', '*', '[', ']', '(', ')') }),
				(text) => {
					const said = blocksOf(text).flatMap((block) =>
						block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : block.lines,
					);
					expect(said.flatMap(words)).toEqual(words(text));
					for (const line of said)
						expect(
							piecesOf(line)
								.map((piece) => piece.text)
								.join(''),
						).toBe(line);
				},
			),
		);
	});
});

describe('links with words of their own', () => {
	it('lead to the web or to mail', () => {
		expect(
			piecesOf('Siehe [das Gesetz](https://example.org/a?b=1), oder [schreiben](mailto:a@example.org).'),
		).toEqual([
			{ text: 'Siehe ' },
			{ text: 'das Gesetz', href: 'https://example.org/a?b=1' },
			{ text: ', oder ' },
			{ text: 'schreiben', href: 'mailto:a@example.org' },
			{ text: '.' },
		]);
	});

	it('lead nowhere else', () => {
		for (const href of [
			'javascript:alert(1)',
			'data:text/html,x',
			'//evil.example',
			'/de',
			'JAVASCRIPT://x',
			'https://a b',
		]) {
			expect(piecesOf(`[x](${href})`).some((piece) => piece.href)).toBe(false);
		}
	});
});
