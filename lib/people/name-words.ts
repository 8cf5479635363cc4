const set = (words: string) => new Set(words.split(' '));

export const salutations = set(
	'herr herrn frau fräulein hr hr. fr. mr mr. mrs mrs. ms ms. miss mister m. mme mme. mlle monsieur madame mademoiselle sr. sra sra. srta. señor señora senhor senhora signor signora signore sig. sig.ra pan pani',
);

/** Words before a name that are no part of it: degrees, honours and offices held or left. */
const titles = set(
	'dr dr. drs. ddr. prof prof. professor professorin doktor univ.-prof. hon.-prof. dr.-ing. dr.h.c. pd priv.-doz. doz. doc. dipl.-ing. dipl.-kfm. dipl.-volksw. mag. mag.a ing. ing mgr. mgr bc. judr. mudr. phdr. rndr. inż. dott. dott.ssa dr.ssa avv. arch. lic. sir dame lord lady hon. rt. rev. exzellenz h.e. s.e. i.e. minister ministerin staatsminister staatsministerin ministerpräsident ministerpräsidentin staatssekretär staatssekretärin senator senatorin botschafter botschafterin konsul konsulin generalkonsul generalkonsulin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin präsident präsidentin ambassador mayor governor',
);

/** Words that go on with a title, as in „Dr. rer. nat.“. */
const titleParts = set(
	'h.c. e.h. phil. med. jur. iur. rer. nat. pol. oec. theol. hab. habil. mult. em. emer. sc. agr. vet. dent. techn. soc. publ. a.d. i.r. ing. dr. (fh) (fh), univ.',
);
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
const degreesAfterComma = set('ma ba md llm');
const generations = set('jun. jun jr jr. junior sen. sen sr sr. senior ii iii iv fils');
const generationPairs = [
	['d.', 'J.'],
	['d.', 'Ä.'],
];

export const particles = set(
	"von vom zu zum zur van der den de del della dello delle dei degli da das do dos di d' du des la le las los ten ter te 't op auf al el bin ibn ben bint abu af av o' mc mac st. saint freiherr freifrau freiin graf gräfin baron baronin baronesse prinz prinzessin fürst fürstin ritter edler",
);
/** These open a family name even when it stands alone and begins with a capital. */
export const openers = set("von de della di dos du del ter ten la le da o' mc mac van graf freiherr baron");
export const connectors = set('y e i');
export const bornWords = set('geb. geb geborene geborener née nee');

/** Family names that stand first in Vietnam, so that „Văn“ after them is no Dutch „van“. */
export const vietnamese = set(
	'nguyen nguyễn tran trần pham phạm hoang hoàng phan dang đặng bui bùi ngo ngô duong dương le lê vo võ vu vũ',
);

/** Frequent first surnames of Spanish, where two are borne. */
const spanish = set(
	'garcía garcia díaz diaz ruiz moreno alonso romero navarro torres ramos serrano molina ortega delgado castro ortiz rubio marín iglesias medina garrido santos castillo cortés lozano guerrero cano prieto vargas vidal cabrera reyes flores rojas silva mendoza aguilar herrera castañeda cruz rivera morales rosas salazar',
);
export const isSpanish = (word: string) => spanish.has(lower(word)) || /\p{L}{3,}[eé]z$/iu.test(word);

export const lower = (word: string) => word.toLowerCase().replace(/[‘’]/g, "'");
const pairAt = (pairs: string[][], words: string[], at: number) =>
	pairs.some(([one, two]) => words[at] === one && words[at + 1] === two);

/** How many words from the first on are titles. */
export function countTitles(words: string[]): number {
	let count = 0;
	while (count < words.length) {
		const word = lower(words[count] ?? '');
		if (pairAt(titlePairs, words, count) && count > 0) count += 2;
		else if (titles.has(word) || (count > 0 && titleParts.has(word))) count += 1;
		else break;
	}
	return count;
}

export type SuffixKind = 'mandate' | 'degree' | 'generation';

/** What the last words say after the name, and how many they are; a comma before them tells „MA“ from a name. */
export function suffixAtEnd(words: string[], afterComma = false): { kind: SuffixKind; count: 1 | 2 } | null {
	const last = words.at(-1) ?? '';
	const word = lower(last);
	if (pairAt(generationPairs, words, words.length - 2)) return { kind: 'generation', count: 2 };
	if (generations.has(word) && !/^(Jun|Sen)$/.test(last)) return { kind: 'generation', count: 1 };
	if (mandates.has(word)) return { kind: 'mandate', count: 1 };
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
