import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { EntryPage } from '../entry-page';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('settings'))('kinds.title') };
}

export default async function KindsPage({ searchParams }: PageProps<'/[locale]/office/settings/kinds'>) {
	const ctx = await requirePermission('settings.write');
	return <EntryPage ctx={ctx} noun="kinds" search={await searchParams} />;
}
