'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Theme, themeCookie, themes } from './theme';

const year = 31_536_000;

function apply(theme: Theme) {
	const root = document.documentElement;
	if (theme === 'auto') root.removeAttribute('data-kern-theme');
	else root.setAttribute('data-kern-theme', theme);
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR
	document.cookie = `${themeCookie(location.origin)}=${theme}; path=/; max-age=${year}; samesite=lax`;
}

export function ThemeSwitch({ theme }: { theme: Theme }) {
	const t = useTranslations('common.shell');
	const [chosen, setChosen] = useState(theme);
	const words = { auto: t('themeAuto'), light: t('themeLight'), dark: t('themeDark') };
	return (
		<label className="shell-choice">
			<span>{t('theme')}</span>
			<select
				className="select-bare"
				value={chosen}
				onChange={(event) => {
					const next = event.target.value as Theme;
					setChosen(next);
					apply(next);
				}}
			>
				{themes.map((each) => (
					<option key={each} value={each}>
						{words[each]}
					</option>
				))}
			</select>
		</label>
	);
}
