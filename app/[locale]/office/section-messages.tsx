import type { ReactNode } from 'react';
import { MoreMessages } from '@/components/shell/more-messages';
import { type Section, sectionMessages } from '@/i18n/office-messages';

/** For the layout of a section: gives its client components their words. */
export const SectionMessages = async ({ of, children }: { of: Section; children: ReactNode }) => (
	<MoreMessages messages={await sectionMessages(of)}>{children}</MoreMessages>
);
