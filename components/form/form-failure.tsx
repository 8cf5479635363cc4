'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Alert } from '@/components/ui/alert';
import { SignInLink } from '@/components/ui/signed-out';
import { ChangedBy } from './changed-by';
import type { Failure } from './form-answer';
import { LikelySame } from './form-likely';
import { useFailureWords } from './use-failure-words';

/** A refusal in words, where it is seen however long the form. Fields and conflicts are shown by the form itself. */
export function FailureAlert({ failure, onAnyway }: { failure: Failure; onAnyway?: () => void }) {
	const t = useTranslations();
	const ref = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each refusal anew
	useEffect(() => {
		ref.current?.scrollIntoView({ block: 'nearest' });
	}, [failure]);
	const signedOut = failure.code === 'signedOut';
	const unsent = signedOut || failure.code === 'network';
	const title = signedOut ? t('common.form.signedOutTitle') : t('common.form.notSaved');
	const words = useFailureWords()(failure);
	return (
		<Alert ref={ref} live tone={unsent ? 'warn' : 'bad'} title={unsent ? title : words}>
			{unsent && <p>{signedOut ? t('common.form.signedOut') : words}</p>}
			{failure.changed && <ChangedBy by={failure.changed} />}
			{failure.likely && <LikelySame likely={failure.likely} anyway={failure.anyway} onAnyway={onAnyway} />}
			{signedOut && (
				<p>
					<SignInLink />
				</p>
			)}
		</Alert>
	);
}
