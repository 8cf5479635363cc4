import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/words';
import { excerpt, fit, marked, matchOf } from './search-text';

const shown = (text: string, query: string) => {
	const match = matchOf(text, query);
	return (
		match &&
		marked(text, match.ranges)
			.map((part, index) => (index % 2 ? `[${part}]` : part))
			.join('')
	);
};

describe('what is marked', () => {
	it('has its own spelling, however it was typed', () => {
		expect(shown('Łódź', 'lodz')).toBe('[Łódź]');
		expect(shown('Provinz Forlì-Cesena', 'forli')).toBe('Provinz [Forlì]-Cesena');
		expect(shown('Großer Garten', 'GROSSER')).toBe('[Großer] Garten');
		expect(shown('İzmir', 'izmir')).toBe('[İzmir]');
	});

	it('is the phrase, else its words, else their forms', () => {
		expect(shown('Schüler- und Jugendaustausch', 'Jugendaustausch')).toBe('Schüler- und [Jugendaustausch]');
		expect(shown('Besuch aus Wielkopolska', 'wielkopolska besuch')).toBe('[Besuch] aus [Wielkopolska]');
		expect(shown('Austausch der Städte', 'austausche stadt')).toBe('[Austausch] der [Städt]e');
		expect(shown('Bursa', 'provinz')).toBe(null);
	});

	it('begins with a word where only two letters are known', () => {
		expect(shown('Die Einladung', 'ei')).toBe('Die [Ei]nladung');
		expect(shown('Die Allee', 'ee')).toBe(null);
	});
});

describe('how well it fits', () => {
	it('goes from the same to some of the words', () => {
		const fits = ['Bursa', 'Bursa und Umland', 'Provinz Bursa', 'Nordbursa'].map(
			(text) => matchOf(text, 'bursa')?.fit,
		);
		expect(fits).toEqual([fit.same, fit.begins, fit.wordBegins, fit.holds]);
		expect(matchOf('Umland von Bursa', 'bursa umland')?.fit).toBe(fit.words);
		expect(matchOf('Provinz Bursa', 'bursa besuch')).toMatchObject({ fit: fit.someWords, found: ['bursa'] });
	});
});

describe('texts in parts', () => {
	it('are the text again, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
				const match = matchOf(text, query);
				if (match) expect(marked(text, match.ranges).join('')).toBe(text);
				const { folded, at } = fold(text);
				expect(at).toHaveLength(folded.length + 1);
			}),
		);
	});

	it('are cut around what was found', () => {
		const text = `${'Anfang '.repeat(40)}Ziel ${'Ende '.repeat(60)}`;
		const match = matchOf(text, 'ziel');
		const cut = excerpt(text, match?.ranges ?? []);
		expect(cut.text.length).toBeLessThan(170);
		const parts = marked(cut.text, cut.ranges);
		expect(parts[1]).toBe('Ziel');
		expect(parts[0]).toMatch(/^… Anfang/);
		expect(parts[2]).toMatch(/…$/);
	});
});
