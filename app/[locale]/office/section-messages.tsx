import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { MoreBrowserWords } from '@/components/shell/browser-words';
import { type Section, sections } from '@/i18n/office-messages';

/** For the layout of a section: gives its client components their words. */
export const SectionMessages = ({ of, children }: { of: Section; children: ReactNode }) => (
	<MoreBrowserWords locale={useLocale()} names={sections[of]}>
		{children}
	</MoreBrowserWords>
);
