import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { KeysButton } from './keys-dialog';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export type ShellUser = {
	name: string;
	role: ReactNode;
	/** Sessions, password, second factor. */
	accountHref: string;
	/** The form or button that signs out. */
	signOut: ReactNode;
};

type Props = { user: ShellUser; theme: Theme; language?: { href: string; label: string; lang: string } };

export function OfficeUser({ user, theme, language }: Props) {
	const t = useTranslations('common.shell');
	return (
		<details className="office-user">
			<summary>
				<Icon name="user" size={18} />
				<span>
					{user.name}
					<small className="muted">{user.role}</small>
				</span>
				<Icon name="chevron-down" />
			</summary>
			<div className="office-user-body">
				<Link href={user.accountHref}>{t('account')}</Link>
				{language && (
					<a href={language.href} hrefLang={language.lang} lang={language.lang}>
						{language.label}
					</a>
				)}
				<ThemeSwitch theme={theme} />
				<KeysButton />
				{user.signOut}
			</div>
		</details>
	);
}
