import 'server-only';
import { headers } from 'next/headers';
import { db } from '@/db';
import { env } from '../env';
import { linkOwner } from './access-links';
import { newPasswordProblems } from './password-rules';
import { readProgress } from './progress';
import { noteRefused } from './refused-attempts';
import { clientAddress } from './request';
import { officeIsNew } from './setup';

const setupProblems = [
	'missingToken',
	'tokenWrong',
	'officeMissing',
	'nameMissing',
	'emailInvalid',
	'throttled',
] as const;

/** What the page behind an invitation or a reset shows. */
export async function invitation(token: string, error: unknown) {
	const owner = await linkOwner(db(), token);
	if (!owner) noteRefused('access-link', { client: clientAddress(await headers()), reason: 'gone' });
	return { owner, problem: newPasswordProblems.find((problem) => problem === error) };
}

/** What the page of the first admin shows; null once there is an account. */
export async function setupState(error: unknown) {
	if (!(await officeIsNew())) return null;
	const progress = await readProgress();
	return {
		name: progress?.name ?? '',
		office: progress?.office ?? '',
		email: progress?.email ?? '',
		problem: env.setupToken ? setupProblems.find((problem) => problem === error) : ('missingToken' as const),
		passwordProblem: newPasswordProblems.find((problem) => problem === error),
	};
}
