import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../../styles/preview-entry.css';
import { ToastProvider } from '@/components/ui/toast';
import { officeMessages } from '@/i18n/office-messages';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations();
	return {
		title: `${t('common.preview.title')} · ${t('nav.product')}`,
		robots: 'noindex, nofollow',
		icons: '/icon.svg',
	};
}

/** A document of its own, so that a preview wears the public site's style and not the office's. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
	return (
		<html lang={await getLocale()}>
			<body>
				<NextIntlClientProvider messages={await officeMessages()}>
					<ToastProvider>{children}</ToastProvider>
				</NextIntlClientProvider>
			</body>
		</html>
	);
}
