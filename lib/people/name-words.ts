const set = (words: string) => new Set(words.split(' '));

export const salutations = set(
	'herr herrn frau fräulein hr hr. fr. mr mr. mrs mrs. ms ms. miss mister m. mme mme. mlle monsieur madame mademoiselle sr. sra sra. srta. señor señora senhor senhora signor signora signore sig. sig.ra pan pani',
);

/** Words before a name that are no part of it: degrees, honours and offices held or left. */
const titles = set(
	'dr dr. drs. ddr. prof prof. professor professorin doktor univ.-prof. hon.-prof. dr.-ing. dr.h.c. pd priv.-doz. doz. doc. dipl.-ing. dipl.-kfm. dipl.-volksw. mag. mag.a ing. ing mgr. mgr bc. judr. mudr. phdr. rndr. inż. dott. dott.ssa dr.ssa avv. arch. lic. sir dame lord lady hon. rt. rev. ra rain rechtsanwalt rechtsanwältin obm on. onorevole exzellenz excellency h.e. s.e. i.e. kronprinz kronprinzessin bundeskanzler bundeskanzlerin bundesminister bundesministerin staatsrat staatsrätin stadtrat stadträtin regierungspräsident regierungspräsidentin vizepräsident vizepräsidentin abgeordneter abgeordnete dezernent dezernentin minister ministerin staatsminister staatsministerin ministerpräsident ministerpräsidentin staatssekretär staatssekretärin senator senatorin botschafter botschafterin konsul konsulin generalkonsul generalkonsulin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ministerialrat ministerialrätin ministerialdirektor ministerialdirektorin ministerialdirigent ministerialdirigentin mindirig min.-dir. min.-dirig. regierungsdirektor regierungsdirektorin general generalmajor generalleutnant oberstleutnant brigadegeneral baroness m.sc. b.sc. ll.m. ph.d. д-р проф. präsident präsidentin ambassador mayor governor',
);

/** The same, but family names as well: so they tell people apart. */
const offices = set('ob notar notarin rektor rektorin bischof bischöfin pfarrer pfarrerin');

/** Words that go on with a title, as in „Dr. rer. nat.“. */
const titleParts = set(
	'h.c. e.h. phil. med. jur. iur. rer. nat. pol. oec. theol. hab. habil. mult. em. emer. sc. agr. vet. dent. techn. soc. publ. a.d. i.r. ing. dr. (fh) (fh), univ. nadzw. zw.',
);
/** Titles of several words, as they stand at the beginning; initials like „S. E.“ only before a whole name. */
const longTitles = [
	/^(?:seine|ihre|his|her|son|sua|su) (?:exzellenz|excellency|excellence|eccellenza|excelencia)$/,
	/^(?:the )?(?:rt\.?|right) hon(?:\.|ourable)?$/,
	/^the hon(?:\.|ourable)$/,
	/^[sih]\. e\.$/,
	/^(?:le|la) (?:président|présidente|ministre|maire|député|députée|préfet|préfète)$/,
	/^dipl\. \p{L}{3,}\.$/u,
];
/** Written in one: „Dr.h.c.mult.“, „Prof.Dr.“, „Dipl.-Kffr.“. */
const compact = /^(?:(?:univ\.-)?prof|dr|ddr|dipl|mag|priv)(?:\.-?[\p{L}]+)+\.?$|^dipl-\p{L}+\.?$/u;
const titlePairs = [
	['h.', 'c.'],
	['E.', 'h.'],
	['e.', 'h.'],
	['a.', 'D.'],
	['i.', 'R.'],
];

const mandates = set('mdl mdb mdep mdhb mdbb mda mep mp msp');
const degrees = set(
	'm.a. b.a. m.sc. b.sc. msc bsc ph.d. phd ph.d ll.m. ll.b. mba mpa m.d. m.ed. b.ed. m.p.a. m.b.a. esq. obe mbe cbe kbe dbe',
);
const degreePairs = ['m. a.', 'b. a.', 'm. sc.', 'b. sc.', 'ph. d.', 'll. m.', 'm. ed.'];
const degreesAfterComma = set('ma ba md llm qc kc frs csc. csc drsc. drsc mphil dphil meng beng bed med');
const generations = set('jun. jun jr jr. junior sen. sen sr sr. senior ii iii iv fils d.j. d.ä. d.y. d.e.');
const generationPairs = [
	['d.', 'J.'],
	['d.', 'Ä.'],
];
/** Behind a mandate or an office: no longer held. */
const left = /^(?:a\. ?d\.|i\. ?r\.)$/i;

export const particles = set(
	"ó ní nic uí v. von vom zu zum zur van der den de del della dello delle dei degli da das do dos di d' du des la le las los ten ter te 't op auf al el bin ibn ben bint abu af av o' mc mac st. saint freiherr freifrau freiin graf gräfin baron baronin baronesse prinz prinzessin fürst fürstin ritter edler",
);
/** Parts of a family name that nobody has as a given name. */
export const noble = set(
	'freiherr freifrau freiin graf gräfin baron baronin baronesse prinz prinzessin fürst fürstin ritter edler',
);
/** These open a family name even when it stands alone and begins with a capital. */
export const openers = set(
	"ó ní nic uí v. von de della di dos du del ter ten la le da o' mc mac van graf freiherr baron",
);
export const connectors = set('y e i');
export const bornWords = set('geb. geb geborene geborener née nee');
/** „geb.“, in brackets too. */
export const isBorn = (word = '') => bornWords.has(lower(word).replace(/^\(/, ''));

/** Family names that stand first in Vietnam, so that „Văn“ after them is no Dutch „van“. */
export const vietnamese = set(
	'nguyen nguyễn tran trần pham phạm hoang hoàng phan dang đặng bui bùi ngo ngô duong dương le lê vo võ vu vũ',
);

/** „Iwanowitsch“, „Ивановна“: the father's name, which stands last only where the family name stands first. */
export const isPatronymic = (word: string) =>
	/\p{L}{2}(?:[оеё]вич|[оеё]вна|инична|ovi[ct]s?h|evi[ct]s?h|ovich|evich|owitsch|ewitsch|ovna|evna|owna|ewna|ovych|ivna|yivna|івна|ович|євич)$/iu.test(
		word,
	);

/** Frequent first surnames of Spanish, where two are borne. */
const spanish = set(
	'garcía garcia díaz diaz ruiz moreno alonso romero navarro torres ramos serrano molina ortega delgado castro ortiz rubio marín iglesias medina garrido santos castillo cortés lozano guerrero cano prieto vargas vidal cabrera reyes flores rojas silva mendoza aguilar herrera castañeda cruz rivera morales rosas salazar',
);
export const isSpanish = (word: string) => spanish.has(lower(word)) || /\p{L}{3,}[eé]z$/iu.test(word);

export const lower = (word: string) => word.toLowerCase().replace(/[‘’]/g, "'");
/** Behind a name only in capitals, as they are names else. */
const honours = new Set('RA RAin StB WP KC QC CB CBE KCB KCMG CMG GCMG'.split(' '));

const pairAt = (pairs: string[][], words: string[], at: number) =>
	pairs.some(([one, two]) => words[at] === one && words[at + 1] === two);

/** How many words a title of several has that begins at a place; a name has to follow. */
function longTitleAt(words: string[], at: number): number {
	for (const count of [3, 2]) {
		const said = lower(words.slice(at, at + count).join(' '));
		const follows = words.length - at - count;
		const initials = /^[sih]\. e\.$/.test(said);
		if (follows >= (initials ? 2 : 1) && longTitles.some((title) => title.test(said))) return count;
	}
	return 0;
}

/** How many words at the end are academic titles, each with its full stop: „Muster, Erika Prof. Dr.“. */
export function countTitlesAtEnd(words: string[]): number {
	for (let count = words.length - 1; count > 0; count -= 1) {
		const last = words.slice(-count);
		if (
			last.every((word) => /\.$/.test(word)) &&
			/^(?:prof|dr|ddr|mag|ing|dipl)/i.test(last[0] ?? '') &&
			countTitles(last) === count
		)
			return count;
	}
	return 0;
}

/** How many words stand in brackets from a place on, as in „Dr. (Univ. Florenz)“; a name has to follow. */
function bracketAt(words: string[], at: number): number {
	if (!words[at]?.startsWith('(')) return 0;
	const end = words.findIndex((word, index) => index >= at && word.endsWith(')'));
	return end >= at && end < words.length - 1 ? end - at + 1 : 0;
}

/** How many words from the first on are titles. */
export function countTitles(words: string[]): number {
	let count = 0;
	while (count < words.length) {
		const word = lower(words[count] ?? '');
		const long = longTitleAt(words, count);
		const bracket = count > 0 ? bracketAt(words, count) : 0;
		if (long > 0) count += long;
		else if (bracket > 0) count += bracket;
		else if (pairAt(titlePairs, words, count) && count > 0) count += 2;
		else if (
			titles.has(word) ||
			offices.has(word) ||
			compact.test(word) ||
			(count > 0 && titleParts.has(word))
		)
			count += 1;
		else break;
	}
	return count;
}

export type SuffixKind = 'mandate' | 'degree' | 'generation';
type Suffix = { kind: SuffixKind; count: number };

/** What the last words say after the name, and how many they are; a comma before them tells „MA“ from a name. */
export function suffixAtEnd(words: string[], afterComma = false): Suffix | null {
	const last = words.at(-1) ?? '';
	const word = lower(last);
	const pair = lower(words.slice(-2).join(' '));
	const enough = words.length > 2 || afterComma;
	const gone = left.test(word) ? 1 : left.test(pair) ? 2 : 0;
	if (gone && mandates.has(lower(words.at(-1 - gone) ?? ''))) return { kind: 'mandate', count: gone + 1 };
	if (/^\(.*\)$/.test(last) && enough)
		return { kind: degrees.has(word.slice(1, -1)) ? 'degree' : 'mandate', count: 1 };
	if (degreePairs.includes(pair) && (words.length > 3 || afterComma)) return { kind: 'degree', count: 2 };
	if (pairAt(generationPairs, words, words.length - 2)) return { kind: 'generation', count: 2 };
	if ((generations.has(word) || /^(?:ii|iii|iv)\.$/.test(word)) && !/^(Jun|Sen)$/.test(last))
		return { kind: 'generation', count: 1 };
	if (mandates.has(word)) return { kind: 'mandate', count: 1 };
	if (honours.has(last) && words.length > 2) return { kind: 'degree', count: 1 };
	if (degrees.has(word) || (afterComma && degreesAfterComma.has(word))) return { kind: 'degree', count: 1 };
	return null;
}

const plain = (word: string) =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/g, 'ss')
		.split(/[^a-z0-9]+/);

/** What doesn't tell people apart: titles, salutations, mandates and degrees, lower case and without diacritics. */
export const ignoredInNames = [
	...new Set([...titles, ...titleParts, ...salutations, ...mandates, ...degrees].flatMap(plain)),
].filter((word) => word.length > 1 || ['d', 'h', 'c'].includes(word));
