import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SectionHints } from '@/components/shell/section-hint';
import { anyKey } from '@/i18n/any-key';
import type { OfficeContext } from '@/lib/context';
import { findDismissed } from '@/lib/hints/hint-commands';
import { explainedSections, hintWords } from '@/lib/hints/hints';
import { dismissHintsAction, recallHintsAction } from './account/actions';

/** Hands the page headers what the sections' words mean, as far as this account hasn't put it away. */
export async function OfficeHints({ ctx, children }: { ctx: OfficeContext; children: ReactNode }) {
	const [t, dismissed] = await Promise.all([getTranslations(), findDismissed(ctx)]);
	const say = anyKey(t);
	const hints = explainedSections.map((section) => {
		const name = `section.${section}` as const;
		return [section, { name, text: dismissed.includes(name) ? null : say(hintWords(section)) }] as const;
	});
	return (
		<SectionHints
			sections={Object.fromEntries(hints)}
			words={{ label: t('hints.label'), dismiss: t('hints.dismiss'), recall: t('hints.recall') }}
			dismiss={dismissHintsAction}
			recall={recallHintsAction}
		>
			{children}
		</SectionHints>
	);
}
