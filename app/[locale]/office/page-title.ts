import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { anyKey } from '@/i18n/any-key';

/** The `generateMetadata` of a page that is always called the same, by a message: `pageTitle('visits.add')`. */
export const pageTitle = (key: string) => async (): Promise<Metadata> => ({
	title: anyKey(await getTranslations())(key),
});
