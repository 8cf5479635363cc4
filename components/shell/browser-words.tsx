'use client';

import { NextIntlClientProvider, useMessages } from 'next-intl';
import { type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import { learnedWords, noWords, subscribe } from '@/i18n/learned-words';
import { wordsEverywhere, wordsOf } from '@/i18n/words';

type Props = { locale: string; children: ReactNode };

/** The words that client components need on every page, and those that a refusal has brought. */
export function BrowserWords({ locale, children }: Props) {
	const own = use(wordsEverywhere(locale));
	const learned = useSyncExternalStore(subscribe, learnedWords, noWords);
	const messages = useMemo(() => ({ ...learned, ...own }), [learned, own]);
	return (
		<NextIntlClientProvider {...{ locale, messages }} timeZone="Europe/Berlin">
			{children}
		</NextIntlClientProvider>
	);
}

/** Adds those of a section to the words above. */
export function MoreBrowserWords({ locale, names, children }: Props & { names: readonly string[] }) {
	const own = use(wordsOf(locale, names));
	const above = useMessages();
	const messages = useMemo(() => ({ ...above, ...own }), [above, own]);
	return <NextIntlClientProvider {...{ locale, messages }}>{children}</NextIntlClientProvider>;
}
