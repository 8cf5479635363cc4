import NotFound from '../not-found';
import { siteLocale } from '../site-locale';

export const metadata = { robots: { index: false } };

/** The front door puts this page in the place of notFound(), whose text would need a script to appear. */
export default async function MissingPage({ params }: PageProps<'/[locale]/404'>) {
	await siteLocale(params);
	return <NotFound />;
}
