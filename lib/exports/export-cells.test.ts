import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, formulaSafe, germanText, plainOf } from './export-cells';
import type { ExportColumn, Value, ValueType } from './export-column';
import { escaped, sheetRow } from './xlsx-parts';

const words = {
	locale: 'de',
	t: Object.assign((key: string) => `<${key}>`, { has: () => true }),
	country: (code: string) => `Land ${code}`,
	language: (code: string) => `Sprache ${code}`,
};
const column = (value: Value, type?: ValueType): ExportColumn<null> => ({
	in: 'a',
	key: 'a',
	label: 'a',
	type,
	words: 'visits.kind',
	of: () => value,
});
const german = (value: Value, type?: ValueType) => germanText(cellOf(column(value, type), null, words));
const plain = (value: Value, type?: ValueType) => plainOf(column(value, type), null);

describe('a text that looks like a formula', () => {
	it.each(['=1+1', '+49 611', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "'=1", "''-1"])(
		'%j begins with an apostrophe in a file that a spreadsheet reads',
		(text) => {
			expect(german(text)).toBe(`'${text}`);
			expect(plain(text)).toBe(`'${text}`);
			expect(plain([text, 'b'])).toBe(`'${text}|b`);
		},
	);
	it.each(['a=1', ' =1', "'a", '1-2', ''])('%j does not', (text) => expect(german(text)).toBe(text));

	it('comes back as it was when one apostrophe is taken away', () => {
		const back = (text: string) => (/^'+[=+\-@\t\r\n＋－＝＠]/.test(text) ? text.slice(1) : text);
		const part = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', ' ', 'ä');
		const text = fc.oneof(fc.string({ unit: part, maxLength: 5 }), fc.string());
		fc.assert(fc.property(text, (value) => back(formulaSafe(value)) === value));
	});
});

it('writes values as a German reads them', () => {
	expect(german('1991-10-16', 'day')).toBe('16.10.1991');
	expect(german(1234.5, 'number')).toBe('1234,5');
	expect(german(-0.5, 'number')).toBe('-0,5');
	expect(german(true, 'yesNo')).toBe('<common.yes>');
	expect(german('expert', 'words')).toBe('<visits.kind.expert>');
	expect(german(['IT', 'FR'], 'country')).toBe('Land IT, Land FR');
	expect(german(['pl'], 'language')).toBe('Sprache pl');
	expect(german('1995-11', 'partial')).toBe('November 1995');
	expect(german([])).toBe('');
	expect(german(null)).toBe('');
});

it('writes values as programs read them', () => {
	expect(plain('1991-10-16', 'day')).toBe('1991-10-16');
	expect(plain(1234.5, 'number')).toBe('1234.5');
	expect(plain(-5, 'number')).toBe('-5');
	expect(plain(false, 'yesNo')).toBe('false');
	expect(plain('expert', 'words')).toBe('expert');
	expect(plain(['IT', 'FR'], 'country')).toBe('IT|FR');
	expect(plain('1995-11', 'partial')).toBe('1995-11');
	expect(plain(new Date('2026-11-22T10:00:00Z'), 'instant')).toBe('2026-11-22T10:00:00.000Z');
	expect(plain(undefined)).toBe('');
});

describe('a row of a sheet', () => {
	it('has numbers and days as such and everything else as text, never as a formula', () => {
		const days = [{ day: '1991-10-16' }, { day: '1899-12-31' }];
		const row = sheetRow(2, [{ text: '=1+1' }, { number: 1.5 }, ...days, null]);
		expect(row).toContain('<c r="A2" t="inlineStr" s="0"><is><t xml:space="preserve">=1+1</t></is></c>');
		expect(row).toContain('<c r="B2"><v>1.5</v></c><c r="C2" s="2"><v>33527</v></c>');
		expect(row).toContain('>1899-12-31</t>');
		expect(row).not.toContain('<f>');
	});

	it('holds any text: what XML can not hold stands there in the format of Excel', () => {
		expect(escaped('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
		expect(escaped('a\rb\u0001\ud800')).toBe('a_x000D_b_x0001__xD800_');
		expect(escaped('_x000D_')).toBe('_x005F_x000D_');
		expect(escaped('Łódź 😀\n\t')).toBe('Łódź 😀\n\t');
		const back = (text: string) =>
			text
				.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
				.replace(/&quot;/g, '"')
				.replace(/&gt;/g, '>')
				.replace(/&lt;/g, '<')
				.replace(/&amp;/g, '&');
		const unit = fc.oneof(
			fc.constantFrom('_', 'x', '0', '0', '5', 'F', '\r', '\u0000'),
			fc.string({ maxLength: 1 }),
		);
		fc.assert(fc.property(fc.string({ unit, maxLength: 20 }), (text) => back(escaped(text)) === text));
	});

	it('has letters for any number of columns', () => {
		const row = sheetRow(7, Array(30).fill({ number: 1 }));
		for (const place of ['A7', 'Z7', 'AA7', 'AD7']) expect(row).toContain(`r="${place}"`);
	});

	it('cuts off what Excel can not hold, and shows it', () => {
		const row = sheetRow(2, [{ text: 'x'.repeat(40_000) }]);
		expect(row).toContain(`${'x'.repeat(32_766)}…<`);
	});
});
