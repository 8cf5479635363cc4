import { z } from 'zod';

/** What is wrong with a value, as the rest of a sentence that begins with the setting's name: 'must be …'. */
export type Refuse = (wrong: string) => never;

class Wrong extends Error {}

const refuse: Refuse = (wrong) => {
	throw new Wrong(wrong);
};

/**
 * One setting: a text that `parse` makes a value of, or refuses. Blank is as good as not set. What was typed is
 * repeated in the sentence unless it may hold a secret.
 */
export function setting<T>(parse: (text: string, refuse: Refuse) => T, { secret = false } = {}) {
	return z
		.string()
		.optional()
		.transform((raw, context): T | undefined => {
			const text = raw?.trim();
			if (!text) return undefined;
			try {
				return parse(text, refuse);
			} catch (error) {
				if (!(error instanceof Wrong)) throw error;
				context.addIssue(
					secret ? error.message : `${error.message}, not ${JSON.stringify(text.slice(0, 100))}`,
				);
				return z.NEVER;
			}
		});
}

export const wholeNumber = (least: number, most: number) =>
	setting((text, refuse) => {
		const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
		return value >= least && value <= most
			? value
			: refuse(`must be a whole number from ${least} to ${most}`);
	});

export const oneOf = <T extends string>(...words: T[]) =>
	setting(
		(text, refuse) =>
			words.find((word) => word === text) ??
			refuse(`must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`),
	);

export const text = (most: number) =>
	setting((value, refuse) =>
		value.length <= most && !/\p{Cc}/u.test(value)
			? value
			: refuse(`must be one line of at most ${most} characters`),
	);

export const secretText = (least: number) =>
	setting(
		(value, refuse) =>
			value.length >= least
				? value
				: refuse(
						`must have ${least} characters or more, not ${value.length}; make one with: openssl rand -hex 32`,
					),
		{ secret: true },
	);
