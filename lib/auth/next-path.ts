const anywhere = /^\/(de|en)(\/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?(\?[A-Za-z0-9._~!$&'()*+,;=:@%/?[\]-]*)?$/;

/**
 * The path to go on to after signing in: one of ours, else the office's start page. Never another
 * origin, whatever the spelling (`//host`, `/\host`, encoded slashes are no host of anybody's after `/de/`).
 */
export function nextPath(wanted: unknown, locale: string): string {
	const start = `/${locale === 'en' ? 'en' : 'de'}/office`;
	if (typeof wanted !== 'string' || wanted.length > 2000 || !anywhere.test(wanted)) return start;
	return wanted.includes('/../') || wanted.includes('//') ? start : wanted;
}

/** The same page of the office in the language of the account; other pages, and unknown languages, stay as they are. */
export function inLanguage(path: string, locale: string | null | undefined): string {
	if (locale !== 'de' && locale !== 'en') return path;
	return path.replace(/^\/(de|en)(?=\/office(?:[/?]|$))/, `/${locale}`);
}
