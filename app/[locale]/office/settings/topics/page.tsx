import { requirePermission } from '@/lib/context';
import { pageTitle } from '../../page-title';
import { EntryPage } from '../entry-page';

export const generateMetadata = pageTitle('settings.topics.title');

export default async function TopicsPage({ searchParams }: PageProps<'/[locale]/office/settings/topics'>) {
	const ctx = await requirePermission('topics.write');
	return <EntryPage ctx={ctx} noun="topics" search={await searchParams} />;
}
