import { commonWords, keyboardRuns } from './common-passwords';

const passwordLength = { min: 12, max: 200 };

const problems = ['tooShort', 'tooLong', 'repetitive', 'personal', 'common'] as const;
export type PasswordProblem = (typeof problems)[number];

/** What can be wrong with a form for a new password: keys in `auth.password`. */
export const newPasswordProblems = [...problems, 'repeatDiffers'] as const;

const leet: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i',
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
const unleet = (text: string) => text.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign);

/** Parts of a name or an address that are long enough to be worth guessing. */
const partsOf = (text: string) =>
	plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((part) => part.length >= 4);

/** The same few characters over and over: `abcabcabcabc`, `111111222222`. */
const isRepetitive = (password: string) =>
	new Set(password).size < 5 || /^(.{1,6})\1+.{0,2}$/u.test(password);

/** One run along the keyboard, the alphabet or the digits, with at most three characters besides. */
function isRun(password: string) {
	const rest = keyboardRuns.reduce((left, run) => {
		for (const row of [run, [...run].reverse().join('')]) {
			for (let length = Math.min(row.length, left.length); length >= 4; length--) {
				for (let from = 0; from + length <= row.length; from++) {
					left = left.replaceAll(row.slice(from, from + length), '');
				}
			}
		}
		return left;
	}, password);
	return rest.length <= 3;
}

/** One or two common words, whatever digits and signs stand around and between them. */
function isCommonWord(word: string) {
	const begins = commonWords.filter((common) => word.startsWith(common));
	return begins.some((first) => word === first || commonWords.includes(word.slice(first.length)));
}

/**
 * What is wrong with a new password, or null. Length counts and nothing else has to be in it
 * (NIST SP 800-63B, BSI ORP.4); common ones, runs and personal ones are refused.
 */
export function passwordProblem(
	password: string,
	owner: { name: string; email: string },
): PasswordProblem | null {
	const length = [...password.normalize('NFKC')].length;
	if (length < passwordLength.min) return 'tooShort';
	if (length > passwordLength.max) return 'tooLong';
	const text = plain(password);
	if (isRepetitive(text)) return 'repetitive';
	const personal = ['jumelage', ...partsOf(owner.name), ...partsOf(owner.email.split('@')[0] ?? '')];
	if (personal.some((part) => text.includes(part))) return 'personal';
	const words = [letters(text), letters(unleet(text)), letters(unleet(text.replace(/[^\p{L}]+$/u, '')))];
	if (isRun(text) || words.some((word) => word === '' || isCommonWord(word))) return 'common';
	return null;
}
