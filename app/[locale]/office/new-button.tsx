import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';

/** The way to a new record, by the folder of its noun: the one primary action of a list. */
export function NewButton({ noun, children }: { noun: string; children: ReactNode }) {
	return (
		<LinkButton look="primary" icon="plus" href={`/${useLocale()}/office/${noun}/new`}>
			{children}
		</LinkButton>
	);
}
