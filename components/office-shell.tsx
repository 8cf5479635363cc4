import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FocusKeeper } from './focus-keeper';
import { type NavGroup, OfficeNav } from './office-nav';
import { OfficeUser, type ShellUser } from './office-user';
import type { Theme } from './theme';
import { Icon } from './ui/icon';
import { Link } from './ui/link';
import { mainId, SkipLink } from './ui/skip-link';
import { ToastProvider } from './ui/toast';
import { Wordmark } from './ui/wordmark';

type Props = {
	nav: NavGroup[];
	homeHref: string;
	user: ShellUser;
	theme: Theme;
	/** This page in the other language. */
	language?: { href: string; label: string; lang: string };
	/** Links above the user: settings, the public site. */
	foot?: NavGroup['items'];
	/** The search of the top bar; a GET form to this address with `q`. */
	search?: { href: string; value?: string };
	/** Right end of the top bar: one button. */
	action?: ReactNode;
	children: ReactNode;
};

export function OfficeShell({ nav, homeHref, user, theme, language, foot, search, action, children }: Props) {
	const t = useTranslations('common');
	return (
		<ToastProvider>
			<SkipLink label={t('skip')} />
			<FocusKeeper />
			<div className="office">
				<OfficeNav
					groups={nav}
					foot={foot}
					brand={
						<Link href={homeHref} className="office-brand">
							<Wordmark />
						</Link>
					}
				>
					<OfficeUser {...{ user, theme, language }} />
				</OfficeNav>
				<div className="office-page">
					{(search || action) && (
						<section className="topbar" aria-label={t('shell.quick')}>
							{search && (
								<search className="topbar-search">
									<form action={search.href}>
										<Icon name="search" />
										<input
											type="search"
											name="q"
											defaultValue={search.value}
											aria-label={t('search')}
											placeholder={t('shell.search')}
											autoComplete="off"
										/>
									</form>
								</search>
							)}
							{action}
						</section>
					)}
					<main id={mainId} className="office-main" tabIndex={-1}>
						{children}
					</main>
				</div>
			</div>
		</ToastProvider>
	);
}
