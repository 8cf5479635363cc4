import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChangeMarks } from '@/components/form/change-marks';
import { Link } from '@/components/ui/link';
import { mainId, SkipLink } from '@/components/ui/skip-link';
import { ToastProvider } from '@/components/ui/toast';
import { Wordmark } from '@/components/ui/wordmark';
import { FocusKeeper } from './focus-keeper';
import { Keys } from './keys-dialog';
import { type NavGroup, OfficeNav } from './office-nav';
import { OfficeUser, type ShellUser } from './office-user';
import { SoftLinks } from './soft-links';
import type { Theme } from './theme';

type Props = {
	nav: NavGroup[];
	homeHref: string;
	user: ShellUser;
	theme: Theme;
	/** This page in the other language. */
	language?: { href: string; label: string; lang: string };
	/** Links above the user: settings, the public site. */
	foot?: NavGroup['items'];
	/** Left end of the top bar. */
	search?: ReactNode;
	/** Right end of the top bar: one button. */
	action?: ReactNode;
	children: ReactNode;
};

export function OfficeShell({ nav, homeHref, user, theme, language, foot, search, action, children }: Props) {
	const t = useTranslations('common');
	return (
		<ToastProvider>
			<Keys>
				<SkipLink label={t('skip')} />
				<FocusKeeper />
				<SoftLinks />
				<ChangeMarks />
				<div className="office">
					<OfficeNav
						home={homeHref}
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
								{search}
								{action && <div className="topbar-action">{action}</div>}
							</section>
						)}
						<main id={mainId} className="office-main" tabIndex={-1}>
							{children}
						</main>
					</div>
				</div>
			</Keys>
		</ToastProvider>
	);
}
