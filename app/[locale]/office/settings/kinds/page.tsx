import { requirePermission } from '@/lib/context';
import { pageTitle } from '../../page-title';
import { EntryPage } from '../entry-page';

export const generateMetadata = pageTitle('settings.kinds.title');

export default async function KindsPage({ searchParams }: PageProps<'/[locale]/office/settings/kinds'>) {
	const ctx = await requirePermission('settings.write');
	return <EntryPage ctx={ctx} noun="kinds" search={await searchParams} />;
}
