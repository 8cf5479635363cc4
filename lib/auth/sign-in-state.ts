import 'server-only';
import { env } from '../env';
import type { OidcProblem } from './oidc';
import { readProgress } from './progress';
import { officeIsNew } from './setup';
import type { SignInProblem } from './sign-in';

const problems = [
	'wrong',
	'throttled',
	'codeWrong',
	'startAgain',
	'oidcNoRole',
	'oidcEmailTaken',
	'oidcDisabled',
	'failed',
] as const satisfies (SignInProblem | OidcProblem | 'failed')[];

/** What the sign-in page shows: which step, what was typed, what went wrong, and the provider to offer. */
export async function signInState(error: unknown, restart: boolean) {
	const progress = await readProgress();
	const owesCode = Boolean(progress?.owes) && !restart;
	const known = problems.find((problem) => problem === error);
	const problem = error === undefined || error === 'code' ? undefined : (known ?? 'failed');
	const provider = env.oidc && { label: env.oidc.label ?? null };
	return {
		owesCode: owesCode && (!problem || problem === 'codeWrong' || problem === 'throttled'),
		email: progress?.email ?? '',
		problem,
		provider,
		officeIsNew: await officeIsNew(),
	};
}
