import { describe, expect, it } from 'vitest';
import { calledBy, excerptOf, mentionIn } from './name-mention';

const erika = calledBy([{ given: 'Erika', family: 'von Müster geb. Beispiel', email: 'e.m@region.example' }]);
const said = mentionIn(erika);

describe('whether a text names somebody', () => {
	it.each([
		'Erika von Müster sagte zu',
		'mit Erika Muester',
		'MÜSTER, ERIKA',
		'Müster, Dr. Erika',
		'Erika Beispiel (so hieß sie)',
		'Prof. Dr. Erika Müsters Bericht',
		'Post an E.M@region.example',
	])('surely: %s', (text) => expect(said(text)).toBe('sure'));
	it.each(['Frau Müster', 'Frau von Müster und Erika', 'Müsters Zusage', 'Muster/Beispiel'])(
		'likely: %s',
		(text) => expect(said(text)).toBe('likely'),
	);
	it.each(['Müsterland', 'Erika', 'Bemüster', ''])('not: %s', (text) => expect(said(text)).toBe(null));
	it('never surely by a family name alone', () =>
		expect(mentionIn(calledBy([{ family: 'Muster' }]))('Frau Muster')).toBe('likely'));
	it('by no empty name', () => expect(mentionIn(calledBy([{ family: ' ' }]))('irgendwas')).toBe(null));
});

it('shows the words around it', () => {
	expect(excerptOf(erika, `${'a '.repeat(60)}mit Frau Müster in Bologna`, 12)).toBe(
		'…a mit Frau Müster in Bologna',
	);
});
