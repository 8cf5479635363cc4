import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SectionHints } from '@/components/shell/section-hint';
import type { OfficeContext } from '@/lib/context';
import { findDismissed } from '@/lib/hints/hint-commands';
import { explainedSections } from '@/lib/hints/hints';
import { dismissHintsAction, recallHintsAction } from './account/actions';

/** Hands the page headers what the sections' words mean, as far as this account hasn't put it away. */
export async function OfficeHints({ ctx, children }: { ctx: OfficeContext; children: ReactNode }) {
	const [t, dismissed] = await Promise.all([getTranslations('hints'), findDismissed(ctx)]);
	const hints = explainedSections.map((section) => {
		const name = `section.${section}` as const;
		return [section, { name, text: dismissed.includes(name) ? null : t(`sections.${section}`) }] as const;
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
