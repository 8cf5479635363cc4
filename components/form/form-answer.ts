import { unstable_isUnrecognizedActionError as isUnrecognized } from 'next/navigation';
import { learnWords } from '@/i18n/learned-words';
import type { Failure as ActionFailure, FieldMessage } from '@/lib/errors';

/** What an action answers when it refuses, or why no answer came. */
export type Failure = Omit<ActionFailure, 'code'> & { code: ActionFailure['code'] | 'network' };

export type Answer<A> = { data?: A; serverError?: Failure };

/** `refresh`: the page that stands on the screen is to come again with the answer. */
export type Action<I, A> = (envelope: { key: string; input: I; refresh?: boolean }) => Promise<Answer<A>>;

/** A call that never arrived or whose answer got lost. Sent again with the same key it is done once. */
const notReached: Failure = { code: 'network', message: 'common.form.notReached' };

/** What was thrown in place of an answer. The front door's refusals arrive as errors with its words (guards.ts). */
export function failureOf(error: unknown): Failure {
	if (isUnrecognized(error)) return { code: 'refused', message: 'common.form.renewed' };
	const words = error instanceof Error ? error.message : '';
	if (words.startsWith('Not signed in.')) return { code: 'signedOut', message: 'errors.signedOut' };
	if (words.startsWith('The request is larger')) return { code: 'refused', message: 'common.form.tooLarge' };
	return notReached;
}

const keyOf = (said: FieldMessage) => (typeof said === 'string' ? said : said.key);

/** The words of a refusal may be another section's. */
async function withWords<A>(answer: Answer<A>): Promise<Answer<A>> {
	const failure = answer.serverError;
	if (failure)
		await learnWords([
			failure.message,
			failure.anyway ?? '',
			...Object.values(failure.fields ?? {}).map(keyOf),
		]);
	return answer;
}

export async function call<I, A>(
	action: Action<I, A>,
	key: string,
	input: I,
	refresh: boolean,
): Promise<Answer<A>> {
	try {
		return await withWords((await action({ key, input, refresh })) ?? { serverError: notReached });
	} catch (error) {
		return { serverError: failureOf(error) };
	}
}
