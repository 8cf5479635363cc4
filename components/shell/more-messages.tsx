'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

/** Adds messages to those that the layout above has sent. */
export function MoreMessages({
	messages,
	children,
}: {
	messages: Record<string, unknown>;
	children: ReactNode;
}) {
	const locale = useLocale();
	const known = useMessages();
	return (
		<NextIntlClientProvider locale={locale} messages={{ ...known, ...messages }}>
			{children}
		</NextIntlClientProvider>
	);
}
