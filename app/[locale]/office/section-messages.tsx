import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MoreBrowserWords } from '@/components/shell/browser-words';
import { type Section, sections } from '@/i18n/office-messages';

/** The layout of a section: gives its client components their words. */
export const sectionLayout =
	(of: Section) =>
	async ({ children }: { children: ReactNode }) => (
		<MoreBrowserWords locale={await getLocale()} names={sections[of]}>
			{children}
		</MoreBrowserWords>
	);
