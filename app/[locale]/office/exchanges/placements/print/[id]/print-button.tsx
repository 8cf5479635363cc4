'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export function PrintButton() {
	const t = useTranslations('placements.print');
	return (
		<Button look="primary" onClick={() => window.print()}>
			{t('print')}
		</Button>
	);
}
