'use client';

import { useLocale, useTranslations } from 'next-intl';

/** A read that the server refuses because nobody is signed in any more. */
export class SignedOut extends Error {}

/** Hands back the answer of one of our addresses; throws SignedOut where the sign-in is over, Error where it failed. */
export async function answered(address: string, init?: RequestInit): Promise<Response> {
	const answer = await fetch(address, init);
	if (answer.status === 401) throw new SignedOut();
	if (!answer.ok) throw new Error(`${address.split('?')[0]}: ${answer.status}`);
	return answer;
}

/** Leads to the sign-in beside the page, so that nothing typed is lost. */
export function SignInLink() {
	const t = useTranslations('common.form');
	const locale = useLocale();
	return (
		<a href={`/${locale}/sign-in`} target="_blank" rel="noopener">
			{t('signIn')}
		</a>
	);
}

/** For what is only read: why nothing comes, and the way on. */
export function SignedOutNote() {
	const t = useTranslations('common.form');
	return (
		<>
			{t('signedOutReading')} <SignInLink />
		</>
	);
}
