import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { type LocalisedText, ownLanguage, textInLocale } from '@/lib/localised-text';

/** What was written down in the office's own language only; where the page is in another, it is marked as that. */
export function OwnWords({ children }: { children: ReactNode }) {
	return useLocale() === ownLanguage || !children ? children : <span lang={ownLanguage}>{children}</span>;
}

/** The same of a longer text with paragraphs of its own. */
export const OwnProse = ({ children }: { children: ReactNode }) => (
	<span className="prose">
		<OwnWords>{children}</OwnWords>
	</span>
);

/** The text in the page's language, or in the other and marked as that; `instead` where there is none. */
export function InLocale({
	text,
	instead = '',
}: {
	text: LocalisedText | null | undefined;
	instead?: string;
}) {
	const { text: words, lang } = textInLocale(text, useLocale());
	return lang ? <span lang={lang}>{words}</span> : words || instead;
}
