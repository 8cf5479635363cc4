import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** The title of a record's page; a record that isn't there has one too. */
export async function recordTitle(name: string | null | undefined): Promise<Metadata> {
	return { title: name ?? (await getTranslations('nav.notFound'))('title') };
}
