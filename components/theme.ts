export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export const themeCookie = 'theme';

/** What the cookie says; anything else means: as the system. */
export const themeOf = (value: string | undefined): Theme =>
	themes.find((theme) => theme === value) ?? 'auto';

/** Attributes of `<html>`; without one KERN follows the system's setting. */
export const themeAttributes = (theme: Theme) => (theme === 'auto' ? {} : { 'data-kern-theme': theme });
