import { getLocale, getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { findDueTexts } from '@/lib/settings/office-queries';
import { sitePath } from '@/lib/site/site-address';
import type { Due } from '@/lib/start/start-page';

/** Texts that the law asks of a public site and that are missing, for those who answer for it. */
export async function settingsRows(ctx: OfficeContext): Promise<Due[]> {
	if (!may(ctx.user, 'topics.write')) return [];
	const [locale, t, languages, missing] = await Promise.all([
		getLocale(),
		getTranslations('settings.legal'),
		getTranslations('common.languages'),
		findDueTexts(ctx),
	]);
	const mayWrite = may(ctx.user, 'settings.write');
	return missing.map(({ text, languages: of }) => ({
		id: text,
		kind: 'text',
		what: t('isMissing', { text: t(text), languages: of.map((language) => languages(language)).join(', ') }),
		where: mayWrite ? '' : t('askAdmin'),
		href: mayWrite
			? `/${locale}/office/settings/legal`
			: sitePath(locale === 'en' ? 'en' : 'de', { page: `/${text}` }),
		due: ctx.today,
		since: t('required'),
		owners: [],
	}));
}
