import { notFound } from 'next/navigation';
import { siteLocale } from '../site-locale';

export default async function UnknownPage({ params }: PageProps<'/[locale]/[...rest]'>) {
	await siteLocale(params);
	notFound();
}
