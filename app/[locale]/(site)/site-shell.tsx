import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { mainId, SkipLink } from '@/components/ui/skip-link';
import { Wordmark } from '@/components/ui/wordmark';

type SiteLink = { href: string; label: ReactNode; current?: boolean };

type Props = {
	/** The narrow line at the very top: whose page this is. */
	notice?: ReactNode;
	/** The installation's name beside the rings. */
	name: string;
	homeHref: string;
	nav: SiteLink[];
	/** This page in the other language. */
	language: { href: string; label: string; lang: string };
	footer?: SiteLink[];
	footerText?: ReactNode;
	children: ReactNode;
};

/** Header, navigation and footer of the public pages: complete without JavaScript. */
export function SiteShell({ notice, name, homeHref, nav, language, footer, footerText, children }: Props) {
	const t = useTranslations('common');
	return (
		<>
			<SkipLink label={t('skip')} />
			<header className="site-head">
				{notice && (
					<div className="site-notice">
						<div className="site-width">{notice}</div>
					</div>
				)}
				<div className="site-width site-bar">
					<a href={homeHref} className="site-brand">
						<Wordmark name={name} />
					</a>
					<nav aria-label={t('shell.navigation')} className="site-nav">
						<ul>
							{nav.map((link) => (
								<li key={link.href}>
									<a href={link.href} aria-current={link.current ? 'page' : undefined}>
										{link.label}
									</a>
								</li>
							))}
							<li>
								<a
									href={language.href}
									hrefLang={language.lang}
									lang={language.lang}
									className="site-language"
								>
									{language.label}
								</a>
							</li>
						</ul>
					</nav>
				</div>
			</header>
			<main id={mainId} tabIndex={-1}>
				{children}
			</main>
			<footer className="site-foot">
				<div className="site-width site-foot-line">
					<div>{footerText}</div>
					{footer && (
						<ul>
							{footer.map((link) => (
								<li key={link.href}>
									<a href={link.href}>{link.label}</a>
								</li>
							))}
						</ul>
					)}
				</div>
			</footer>
		</>
	);
}
