import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePersonName } from './person-name';

test.each([
	['Prof. Dr. Erika von Muster', 'Prof. Dr.', 'Erika', 'von Muster'],
	['Muster, Erika', '', 'Erika', 'Muster'],
	['Muster, Dr. Erika', 'Dr.', 'Erika', 'Muster'],
	['Dr. Muster, Erika', 'Dr.', 'Erika', 'Muster'],
	['von Muster, Erika', '', 'Erika', 'von Muster'],
	['Goethe, Johann Wolfgang von', '', 'Johann Wolfgang', 'von Goethe'],
	['Erika Muster', '', 'Erika', 'Muster'],
	['Muster', '', '', 'Muster'],
	['Dr. Muster', 'Dr.', '', 'Muster'],
	['Dr.', '', '', 'Dr.'],
	['Dr. h. c. Erika Muster', 'Dr. h. c.', 'Erika', 'Muster'],
	[
		'Prof. Dr. rer. nat. Dr. h. c. mult. Erika Muster',
		'Prof. Dr. rer. nat. Dr. h. c. mult.',
		'Erika',
		'Muster',
	],
	['Dipl.-Ing. Erika Muster', 'Dipl.-Ing.', 'Erika', 'Muster'],
	['Dr.-Ing. Erika Muster', 'Dr.-Ing.', 'Erika', 'Muster'],
	['Mag. Erika Muster', 'Mag.', 'Erika', 'Muster'],
	['Dr. A. D. Muster', 'Dr.', 'A. D.', 'Muster'],
	['Ministerin a. D. Dr. Erika Muster', 'Ministerin a. D. Dr.', 'Erika', 'Muster'],
	['Sir John Smith', 'Sir', 'John', 'Smith'],
	['Dame Judi Dench', 'Dame', 'Judi', 'Dench'],
	['Ursula von der Leyen', '', 'Ursula', 'von der Leyen'],
	['Karl-Theodor Freiherr von und zu Guttenberg', '', 'Karl-Theodor', 'Freiherr von und zu Guttenberg'],
	['Otto Graf Lambsdorff', '', 'Otto', 'Graf Lambsdorff'],
	['Guy de Maupassant', '', 'Guy', 'de Maupassant'],
	['Juan de la Cruz', '', 'Juan', 'de la Cruz'],
	['Maria dos Santos', '', 'Maria', 'dos Santos'],
	['Vincent van Gogh', '', 'Vincent', 'van Gogh'],
	['Ludwig Van Beethoven', '', 'Ludwig', 'Van Beethoven'],
	['Leonardo da Vinci', '', 'Leonardo', 'da Vinci'],
	['Valérie Giscard d’Estaing', '', 'Valérie Giscard', 'd’Estaing'],
	['Ali al-Hassan', '', 'Ali', 'al-Hassan'],
	['Mohamed el Baradei', '', 'Mohamed', 'el Baradei'],
	['Abd al Rahman Hassan', '', 'Abd al Rahman', 'Hassan'],
	['Sean O’Neill', '', 'Sean', 'O’Neill'],
	['von Muster', '', '', 'von Muster'],
	['De Gaulle', '', '', 'De Gaulle'],
	['Al Gore', '', 'Al', 'Gore'],
	['Erika Muster-Beispiel', '', 'Erika', 'Muster-Beispiel'],
	['Anna-Lena Muster', '', 'Anna-Lena', 'Muster'],
	['Gabriel García Márquez', '', 'Gabriel', 'García Márquez'],
	['José Ortega y Gasset', '', 'José', 'Ortega y Gasset'],
	['José Luis Rodríguez', '', 'José Luis', 'Rodríguez'],
	['María del Carmen García López', '', 'María del Carmen', 'García López'],
	['Hans Peter Muster', '', 'Hans Peter', 'Muster'],
	['J. R. R. Tolkien', '', 'J. R. R.', 'Tolkien'],
	['Muster E.', '', 'E.', 'Muster'],
	['MUSTER Erika', '', 'Erika', 'MUSTER'],
	['Erika von MUSTER', '', 'Erika', 'von MUSTER'],
	['NGUYEN Van An', '', 'Van An', 'NGUYEN'],
	['Nguyễn Văn An', '', 'Văn An', 'Nguyễn'],
	['山田 太郎', '', '太郎', '山田'],
	['Erika Muster geb. Beispiel', '', 'Erika', 'Muster geb. Beispiel'],
	['Max Muster jun.', '', 'Max', 'Muster jun.'],
	['Martin Luther King Jr.', '', 'Martin Luther', 'King Jr.'],
	['John Smith III', '', 'John', 'Smith III'],
	['Erika Muster, M.A.', 'M.A.', 'Erika', 'Muster'],
	['Dr. Erika Muster, MA', 'Dr. MA', 'Erika', 'Muster'],
	['Jane Doe PhD', 'PhD', 'Jane', 'Doe'],
	['Jack Ma', '', 'Jack', 'Ma'],
	['Muster, Erika, Dr.', 'Dr.', 'Erika', 'Muster'],
	['  Erika   Muster ', '', 'Erika', 'Muster'],
	[
		'Dr. med. Dipl.-Ing. (FH) Anna-Lena Freiin von und zu Muster-Beispiel, LL.M.',
		'Dr. med. Dipl.-Ing. (FH) LL.M.',
		'Anna-Lena',
		'Freiin von und zu Muster-Beispiel',
	],
	['Ó Súilleabháin', '', '', 'Ó Súilleabháin'],
	['Seán Ó Súilleabháin', '', 'Seán', 'Ó Súilleabháin'],
	['Ó Súilleabháin, Seán', '', 'Seán', 'Ó Súilleabháin'],
	['Áine Ní Bhriain', '', 'Áine', 'Ní Bhriain'],
	['van der Example, Jan', '', 'Jan', 'van der Example'],
	['Example, Jan van der', '', 'Jan', 'van der Example'],
	['José María de la Cruz', '', 'José María', 'de la Cruz'],
	['DE LA CRUZ José María', '', 'José María', 'DE LA CRUZ'],
	['von MUSTER Erika', '', 'Erika', 'von MUSTER'],
	['Muster; Erika', '', 'Erika', 'Muster'],
	['Erika Muster;', '', 'Erika', 'Muster'],
	['Muster Dr. Erika', 'Dr.', 'Erika', 'Muster'],
	['Muster Prof. Dr. Erika', 'Prof. Dr.', 'Erika', 'Muster'],
	['Dr.Erika Muster', 'Dr.', 'Erika', 'Muster'],
	['Prof.Dr.Erika Muster', 'Prof.Dr.', 'Erika', 'Muster'],
	['Dr.Muster', 'Dr.', '', 'Muster'],
	['E.Muster', '', 'E.', 'Muster'],
	['Dr. (Univ. Florenz) Erika Muster', 'Dr. (Univ. Florenz)', 'Erika', 'Muster'],
	['Erika v. Muster', '', 'Erika', 'v. Muster'],
	['Erika v. d. Muster', '', 'Erika', 'v. d. Muster'],
	['Erika Muster-von Beispiel', '', 'Erika', 'Muster-von Beispiel'],
	['Erika Muster (geb. Beispiel)', '', 'Erika', 'Muster (geb. Beispiel)'],
	['Smith, John, Jr.', '', 'John', 'Smith Jr.'],
	['Smith Jr., John', '', 'John', 'Smith Jr.'],
	['Erika „Ricky“ Muster', '', 'Erika „Ricky“', 'Muster'],
	['Muster, Erika "Ricky"', '', 'Erika "Ricky"', 'Muster'],
	['Erika (Ricky) Muster', '', 'Erika (Ricky)', 'Muster'],
	['Max Muster d.J.', '', 'Max', 'Muster d.J.'],
	['prof. dr hab. Jan Kowalski', 'prof. dr hab.', 'Jan', 'Kowalski'],
	['doc. JUDr. Jan Novák, Ph.D.', 'doc. JUDr. Ph.D.', 'Jan', 'Novák'],
	['Ministerialdirigent a. D. Max Muster', 'Ministerialdirigent a. D.', 'Max', 'Muster'],
	['M.Sc. Erika Muster', 'M.Sc.', 'Erika', 'Muster'],
	['Erika Muster RAin', 'RAin', 'Erika', 'Muster'],
	['Петров Иван Иванович', '', 'Иван Иванович', 'Петров'],
	['Иван Иванович Петров', '', 'Иван Иванович', 'Петров'],
	['Petrow Anna Iwanowna', '', 'Anna Iwanowna', 'Petrow'],
	['Roman Arkadjewitsch Abramowitsch', '', 'Roman Arkadjewitsch', 'Abramowitsch'],
	['Νίκος Παπαδόπουλος', '', 'Νίκος', 'Παπαδόπουλος'],
	['Erika V. Muster', '', 'Erika V.', 'Muster'],
	['Hans Dr Muster', '', 'Hans Dr', 'Muster'],
	['', '', '', ''],
])('%s', (text, title, givenName, familyName) => {
	expect(parsePersonName(text)).toEqual({ salutation: '', title, givenName, familyName, addition: '' });
});

test.each([
	['Frau Dr. Erika Muster', 'Frau', 'Dr.', 'Erika', 'Muster', ''],
	['Muster, Prof. Dr. Erika, MdL', '', 'Prof. Dr.', 'Erika', 'Muster', 'MdL'],
	['Muster, Frau', 'Frau', '', '', 'Muster', ''],
	['Muster, Frau Dr. Erika', 'Frau', 'Dr.', 'Erika', 'Muster', ''],
	['Frau Muster Dr. Erika', 'Frau', 'Dr.', 'Erika', 'Muster', ''],
	['Sehr geehrte Frau Dr. Muster', 'Sehr geehrte Frau', 'Dr.', '', 'Muster', ''],
	['Dr. Erika Muster (CDU)', '', 'Dr.', 'Erika', 'Muster', '(CDU)'],
	['Herr Muster', 'Herr', '', '', 'Muster', ''],
	['Mr. John Smith', 'Mr.', '', 'John', 'Smith', ''],
	['M. Jean Dupont', 'M.', '', 'Jean', 'Dupont', ''],
	['Mme de Gaulle', 'Mme', '', '', 'de Gaulle', ''],
	['Sra. Ana García López', 'Sra.', '', 'Ana', 'García López', ''],
	['Erika Muster MdL', '', '', 'Erika', 'Muster', 'MdL'],
	['Dr. Erika von Muster, MdB', '', 'Dr.', 'Erika', 'von Muster', 'MdB'],
	['Muster, Erika, MdEP', '', '', 'Erika', 'Muster', 'MdEP'],
	['Muster, Erika, Referentin', '', '', 'Erika', 'Muster', 'Referentin'],
])('%s', (text, salutation, title, givenName, familyName, addition) => {
	expect(parsePersonName(text)).toEqual({ salutation, title, givenName, familyName, addition });
});

test.each([
	['Orbán Viktor', 'Viktor', 'Orbán'],
	['Dr. Nagy-Kovács Anna', 'Anna', 'Nagy-Kovács'],
	['Mao Zedong', 'Zedong', 'Mao'],
	['Kim Min Jun', 'Min Jun', 'Kim'],
	['Le Van Duc', 'Van Duc', 'Le'],
])('family name first: %s', (text, givenName, familyName) => {
	expect(parsePersonName(text, { familyFirst: true })).toMatchObject({ givenName, familyName });
});

test('loses no letter, whatever is typed, and leaves nobody without a family name', () => {
	const word = fc.oneof(
		fc.constantFrom(
			...'Prof. Dr. h. c. von der Muster Erika MdL jun. Frau de la y , III PhD geb. a. D. MUSTER M. Sr. ; (FH) Dr.Erika v. d. RA'.split(
				' ',
			),
		),
		fc.string({ minLength: 1, maxLength: 6 }),
	);
	const letters = (text: string) => [...text.replace(/[\s,;]/g, '')].sort().join('');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 9 }), fc.boolean(), (words, familyFirst) => {
			const text = words.join(' ');
			const parts = parsePersonName(text, { familyFirst });
			expect(letters(Object.values(parts).join(''))).toBe(letters(text));
			if (letters(text)) expect(parts.familyName).not.toBe('');
		}),
		{ numRuns: 2000 },
	);
});
