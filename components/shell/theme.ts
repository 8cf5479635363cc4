export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Named after the port as well, since browsers tell cookies of one host apart by nothing else. */
export const themeCookie = (address: string) => {
	const { port, protocol } = new URL(address);
	return `jumelage_theme_${port || (protocol === 'https:' ? 443 : 80)}`;
};

/** What the cookie says; anything else means: as the system. */
export const themeOf = (value: string | undefined): Theme =>
	themes.find((theme) => theme === value) ?? 'auto';

/** Attributes of `<html>`; without one KERN follows the system's setting. */
export const themeAttributes = (theme: Theme) => (theme === 'auto' ? {} : { 'data-kern-theme': theme });
