import '@/app/styles/office-entry.css';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { BrowserWords } from '@/components/shell/browser-words';
import { OfficeShell } from '@/components/shell/office-shell';
import { PrintStamp } from '@/components/shell/print-stamp';
import { themeAttributes, themeCookie, themeOf } from '@/components/shell/theme';
import { anyKey } from '@/i18n/any-key';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { env } from '@/lib/env';
import { navigationCounts } from '@/lib/register/navigation-counts';
import { officeNavigation } from './navigation';
import { savedLists, waitingCounts } from './navigation-counts';
import { NewButton } from './new-button';
import { otherLanguage } from './other-language';
import { SearchTrigger } from './search/search-trigger';
import { OfficeHints } from './section-hints';
import { SignOut } from './sign-out';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations('nav');
	return {
		title: { template: `%s · ${t('product')}`, default: t('product') },
		robots: 'noindex, nofollow',
		icons: '/icon.svg',
	};
}

export default async function OfficeLayout({ children }: LayoutProps<'/[locale]/office'>) {
	const [ctx, locale, t, words, roles, jar] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('nav'),
		getTranslations(),
		getTranslations('users.role'),
		cookies(),
	]);
	const waits = await navigationCounts(ctx, locale);
	const theme = themeOf(jar.get(themeCookie(env.baseUrl))?.value);
	const office = `/${locale}/office`;
	const { groups, foot } = officeNavigation(
		ctx.user,
		office,
		anyKey(words),
		waitingCounts(waits, t),
		savedLists(waits, office, t),
	);
	return (
		<html lang={locale} data-scroll-behavior="smooth" {...themeAttributes(theme)}>
			<body>
				<BrowserWords locale={locale}>
					<NuqsAdapter>
						<OfficeShell
							nav={groups}
							foot={foot}
							homeHref={office}
							theme={theme}
							user={{
								name: ctx.user.name,
								role: roles(ctx.user.role),
								accountHref: `${office}/account`,
								signOut: <SignOut />,
							}}
							language={await otherLanguage(locale)}
							search={<SearchTrigger userId={ctx.user.id} />}
							action={may(ctx.user, 'visits.write') && <NewButton noun="visits">{t('logVisit')}</NewButton>}
						>
							<PrintStamp today={ctx.today} />
							<OfficeHints dismissed={waits.dismissed}>{children}</OfficeHints>
						</OfficeShell>
					</NuqsAdapter>
				</BrowserWords>
			</body>
		</html>
	);
}
