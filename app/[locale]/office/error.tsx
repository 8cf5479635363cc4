'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default function OfficeError({
	error,
	reset,
}: {
	error: Error & { digest?: string };
	reset: () => void;
}) {
	const t = useTranslations('nav.error');
	const errors = useTranslations('errors');
	return (
		<>
			<h1>{t('title')}</h1>
			<EmptyState
				title={t('what')}
				action={
					<Button look="primary" onClick={reset}>
						{t('again')}
					</Button>
				}
			>
				{error.digest === 'JUMELAGE_NO_TURN'
					? errors('noTurn')
					: error.digest
						? t('reference', { reference: error.digest })
						: null}
			</EmptyState>
		</>
	);
}
