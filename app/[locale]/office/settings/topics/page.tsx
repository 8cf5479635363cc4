import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { EntryPage } from '../entry-page';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('settings'))('topics.title') };
}

export default async function TopicsPage({ searchParams }: PageProps<'/[locale]/office/settings/topics'>) {
	const ctx = await requirePermission('topics.write');
	return <EntryPage ctx={ctx} noun="topics" search={await searchParams} />;
}
