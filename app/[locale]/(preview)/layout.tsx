import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../../styles/preview-entry.css';
import { BrowserWords } from '@/components/shell/browser-words';
import { ToastProvider } from '@/components/ui/toast';

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
	const locale = await getLocale();
	return (
		<html lang={locale}>
			<body>
				<BrowserWords locale={locale}>
					<ToastProvider>{children}</ToastProvider>
				</BrowserWords>
			</body>
		</html>
	);
}
