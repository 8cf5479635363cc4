import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SectionHints } from '@/components/shell/section-hint';
import { explainedSections, hintWords } from '@/lib/hints/hints';
import { dismissHintsAction, recallHintsAction } from './account/actions';

/** Hands the page headers what the sections' words mean, as far as this account hasn't put it away. */
export function OfficeHints({ dismissed, children }: { dismissed: string[]; children: ReactNode }) {
	const t = useTranslations('hints');
	const hints = explainedSections.map((section) => {
		const name = `section.${section}` as const;
		return [section, { name, words: dismissed.includes(name) ? null : hintWords(section) }] as const;
	});
	return (
		<SectionHints
			sections={Object.fromEntries(hints)}
			words={{ label: t('label'), dismiss: t('dismiss'), recall: t('recall') }}
			dismiss={dismissHintsAction}
			recall={recallHintsAction}
		>
			{children}
		</SectionHints>
	);
}
